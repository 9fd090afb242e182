"""The manual's reference as Markdown, made of what the compiler itself works by.

Nothing here is written twice: the language is its grammar and the docstrings of its nodes, a
diagnostic is its entry in the registry, an artifact is its schema.
"""

from collections.abc import Iterator

from rubricc.emit.reference.artifacts import artifact_pages
from rubricc.emit.reference.diagnostics import diagnostic_pages
from rubricc.emit.reference.language import language_page

__all__ = ["reference_pages"]


def reference_pages(grammar: str) -> Iterator[tuple[str, str]]:
    """Path below the manual → text, of every page; `grammar` is the grammar's own text."""
    yield "reference/language.md", language_page(grammar)
    yield from diagnostic_pages()
    yield from artifact_pages()
