"""Takes the syntax tree, gives canonical Markdown, promises that it reads back as the same."""

from rubricc.format.filling import filled
from rubricc.format.from_source import formatted
from rubricc.format.from_syntax import names_of_sets, statement_lines, to_text

__all__ = ["filled", "formatted", "names_of_sets", "statement_lines", "to_text"]
