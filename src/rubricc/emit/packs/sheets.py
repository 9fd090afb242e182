"""What is written on with a keyboard: a sheet as CSV, and what the files of sheets are called."""

import csv
import io
import re
from collections.abc import Mapping

from rubricc.audit import Pack

HEADER = ("case", "annotator", "answer", "reason")
UNFIT = re.compile(r"[^A-Za-z0-9._-]+")
"""What a file's name should not have, wherever the pack is unpacked."""
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a cell a formula, for programs that run formulas."""


def sheet_csv(pack: Pack, annotator: str) -> str:
    """The sheet of one annotator: a row for each case, its answer to be filled in."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(HEADER)
    for topic in pack.topics:
        writer.writerow([topic.id, _harmless(annotator), "", ""])
    return stream.getvalue()


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text


def sheet_names(pack: Pack) -> Mapping[str, str]:
    """What the files of each annotator's sheet are called, without their ends; no two alike."""
    names: dict[str, str] = {}
    for annotator in pack.annotators:
        plain = UNFIT.sub("-", annotator).strip("-.")[:60] or "sheet"
        name, number = plain, 2
        while name.casefold() in {one.casefold() for one in names.values()}:
            name, number = f"{plain}-{number}", number + 1
        names[annotator] = name
    return names
