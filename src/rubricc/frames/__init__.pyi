"""What type checkers know of the names that are loaded when first asked for."""

from rubricc.frames.applying import Applied as Applied
from rubricc.frames.applying import apply_to as apply_to
from rubricc.frames.cells import cells_of as cells_of
from rubricc.frames.nodes import Absence as Absence
from rubricc.frames.nodes import Band as Band
from rubricc.frames.nodes import Bands as Bands
from rubricc.frames.nodes import CellColumn as CellColumn
from rubricc.frames.nodes import Coding as Coding
from rubricc.frames.nodes import Enough as Enough
from rubricc.frames.nodes import Group as Group
from rubricc.frames.nodes import InCells as InCells
from rubricc.frames.nodes import Member as Member
from rubricc.frames.nodes import Opposite as Opposite
from rubricc.frames.nodes import Program as Program
from rubricc.frames.nodes import Same as Same
from rubricc.frames.nodes import Test as Test
from rubricc.frames.nodes import Texts as Texts
from rubricc.frames.nodes import Walk as Walk
from rubricc.frames.outside import BadColumnsError as BadColumnsError
from rubricc.frames.outside import BadRowsError as BadRowsError
from rubricc.frames.outside import apply_frame as apply_frame
from rubricc.frames.records import Record as Record
from rubricc.frames.records import records_of as records_of
from rubricc.frames.records import utc_text as utc_text
from rubricc.frames.rows import BadRow as BadRow
from rubricc.frames.rows import Row as Row
from rubricc.frames.rows import read_rows as read_rows
from rubricc.frames.rows import text_of as text_of
from rubricc.frames.running import Report as Report
from rubricc.frames.running import is_lines as is_lines
from rubricc.frames.running import run_file as run_file
from rubricc.frames.runs import MOST_LISTED as MOST_LISTED
from rubricc.frames.runs import BadCell as BadCell
from rubricc.frames.runs import Run as Run
from rubricc.frames.runs import Told as Told
from rubricc.frames.spark import SparkData as SparkData
from rubricc.frames.spark import open_data as open_data
from rubricc.frames.spark import run_data as run_data
from rubricc.frames.spilling import Scratch as Scratch
from rubricc.frames.spilling import Spill as Spill
from rubricc.frames.tabular import UnreadableError as UnreadableError
from rubricc.frames.tabular import columns_of as columns_of
from rubricc.frames.walking import ends_of as ends_of

__all__: list[str]
