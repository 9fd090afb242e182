"""The text of a guideline: statements as their author wrote them, and where it starts."""

from rubricc import syntax
from rubricc.source import Source, Span


def written(source: Source, span: Span) -> str:
    """The text of a range, its lines joined by spaces, without the full stop."""
    lines = list(source.lines[span.line - 1 : span.end_line])
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return " ".join(" ".join(lines).split()).removesuffix(".")


def clause_text(source: Source, clause: syntax.ClauseStatement) -> str:
    """A clause without its id and rationale."""
    conditions = [part.span for part in (clause.when, clause.unless) if part is not None]
    end = max([clause.effect.span, *conditions], key=lambda span: (span.end_line, span.end_column))
    text = written(source, clause.effect.span.to(end))
    # A condition in parentheses may end before them.
    text += ")" * (text.count("(") - text.count(")"))
    return f"{text} otherwise" if clause.is_otherwise and not conditions else text


def start_of(source: Source) -> Span:
    """The first line of a file: the place of what is missing from it."""
    return Span(source.path, 1, 1, 1, len(source.lines[0]) + 1)
