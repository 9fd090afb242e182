"""Which format a file has, seen by what is in it, and the reader of each."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from rubricc.adopt.dmn import adopt_dmn
from rubricc.adopt.label_studio import adopt_label_studio
from rubricc.adopt.nodes import Adopted, Finding, Findings, Wish
from rubricc.adopt.tables import adopt_csv
from rubricc.adopt.xml_tree import Place

LARGEST = 2_000_000
"""Bytes of a file."""

ARCHIVES = (
    (b"PK\x03\x04", "an archive or a spreadsheet (.zip, .xlsx, .ods)"),
    (b"PK\x05\x06", "an empty archive (.zip)"),
    (b"\x1f\x8b", "compressed (.gz)"),
    (b"BZh", "compressed (.bz2)"),
    (b"\xfd7zXZ\x00", "compressed (.xz)"),
    (b"\x28\xb5\x2f\xfd", "compressed (.zst)"),
    (b"7z\xbc\xaf\x27\x1c", "an archive (.7z)"),
    (b"Rar!", "an archive (.rar)"),
    (b"\xd0\xcf\x11\xe0", "an old spreadsheet or document (.xls, .doc)"),
    (b"%PDF", "a PDF"),
    (b"PAR1", "a Parquet file"),
)
"""How files start that are never opened."""

JSON = re.compile(rb"\s*(?:\{\s*[\"}]|\[\s*[\[{\"\]])")
"""How JSON starts, rules of GoRules and exports of annotations among it."""

HEAD = 65_536
MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
ROOT = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]")
BEFORE_ROOT = re.compile(rb"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL)

Reader = Callable[[bytes, Wish], Adopted | Findings]


READERS: Mapping[str, Reader] = MappingProxyType(
    {"label-studio": adopt_label_studio, "csv": adopt_csv, "dmn": adopt_dmn}
)
"""What reads each format."""


def adopt(data: bytes, wish: Wish, form: str | None = None) -> Adopted | Findings:
    """The guideline that a file becomes, read as the format or as what it looks like."""
    if len(data) > LARGEST:
        return _refused("size", "the file has more than 2 MB", "import it in parts")
    for start, kind in ARCHIVES:
        if data.startswith(start):
            mend = "save the table as CSV, or the model as XML"
            return _refused("archive", f"the file is {kind}, which is not opened", mend)
    if form is None and JSON.match(data):
        mend = "import the same rules as DMN, as a table in CSV, or as a labeling config"
        return _refused("json", "the file is JSON, which no reader here takes", mend)
    return READERS[form or format_of(data)](data, wish)


def format_of(data: bytes) -> str:
    """The format that a file looks like: XML is DMN by its root, else a labeling config."""
    head = data[:HEAD]
    for mark in MARKS:
        head = head.removeprefix(mark)
    head = head.replace(b"\0", b"").lstrip()
    if not head.startswith(b"<"):
        return "csv"
    root = ROOT.search(BEFORE_ROOT.sub(b"", head))
    return "dmn" if root is not None and root[1] == b"definitions" else "label-studio"


def _refused(rule: str, message: str, mend: str) -> Findings:
    return (Finding(rule, message, Place(1, 1), mend),)
