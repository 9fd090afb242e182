"""Takes the syntax tree, gives canonical Markdown, promises that it reads back as the same."""

from rubricc.format.from_source import formatted
from rubricc.format.from_syntax import to_text

__all__ = ["formatted", "to_text"]
