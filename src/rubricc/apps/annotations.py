"""Findings as workflow commands: GitHub shows each beside the line of a pull request."""

from collections.abc import Iterable, Iterator

from rubricc.apps.sarif import sentences
from rubricc.diagnostics import Diagnostic

IN_TEXT = {"%": "%25", "\r": "%0D", "\n": "%0A"}
IN_FIELD = IN_TEXT | {":": "%3A", ",": "%2C"}


def annotations(diagnostics: Iterable[Diagnostic]) -> Iterator[str]:
    """A line for each finding; no text of an author's begins a command of its own."""
    for one in diagnostics:
        span = one.span
        fields = {
            "file": span.path,
            "line": str(span.line),
            "endLine": str(span.end_line),
            "title": f"{one.code} {one.name}",
        }
        if span.line == span.end_line:
            fields |= {"col": str(span.column), "endColumn": str(span.end_column)}
        told = ",".join(f"{key}={escaped(text, IN_FIELD)}" for key, text in fields.items())
        yield f"::{one.severity.value} {told}::{escaped(chr(10).join(sentences(one)), IN_TEXT)}"


def escaped(text: str, signs: dict[str, str]) -> str:
    """The text with the signs that would end it written as the runner reads them back."""
    return "".join(signs.get(sign, sign) for sign in text)
