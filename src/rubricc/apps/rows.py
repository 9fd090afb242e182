"""Rows of a CSV or JSONL file that a command names."""

import io
from collections.abc import Iterator

from rubricc.apps.discovery import read_regular
from rubricc.apps.refusal import refuse
from rubricc.frames import BadRow, Row, read_rows

LIMIT = 256_000_000
"""Bytes of a file that is read whole."""


def rows_of(path: str) -> Iterator[Row | BadRow]:
    """The rows of a file. Raises RefusedError for what is no text, or too much of it."""
    data = read_regular(path, LIMIT)
    if len(data) > LIMIT:
        refuse(f"`{path}` has more than 256 MB; split it")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        refuse(f"`{path}` is not UTF-8: see byte {error.start}", code=1)
    return read_rows(path, io.StringIO(text, newline=""))
