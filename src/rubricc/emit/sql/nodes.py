"""What can be said of SQL before sqlglot is loaded."""

DIALECTS = ("duckdb", "postgres", "sqlite", "bigquery", "snowflake", "spark")
"""The dialects that a table can be written in."""
SOURCE = "items"
"""The relation that is read: the caller names a table or a view so."""


class CannotSayError(Exception):
    """A table that a dialect cannot say; `why` is a line with what to do."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
