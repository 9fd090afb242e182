"""Takes data files, gives their rows as text, promises to read every cell or to say where not."""

from rubricc.frames.rows import BadRow, Row, read_rows

__all__ = ["BadRow", "Row", "read_rows"]
