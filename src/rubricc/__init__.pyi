"""What type checkers know of the names that are loaded when first asked for."""

from rubricc.apps.loaded import load as load
from rubricc.compiler import Compilation as Compilation
from rubricc.compiler import compile_guideline as compile_guideline
from rubricc.decide import decide as decide
from rubricc.diagnostics import REGISTRY as REGISTRY
from rubricc.diagnostics import Diagnostic as Diagnostic
from rubricc.diagnostics import Severity as Severity
from rubricc.source import Files as Files
from rubricc.source import Span as Span
from rubricc.table import Table as Table

PUBLIC: dict[str, str]
__all__: list[str]
