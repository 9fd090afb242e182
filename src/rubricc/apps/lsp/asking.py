"""What an editor asks about the name under the cursor: what it is, where it is made and used."""

import re
from collections.abc import Iterator

from rubricc.analysis import Explained
from rubricc.apps.lsp.names import Kind, Occurrence
from rubricc.apps.lsp.project import Project, Text
from rubricc.model import Clause, Guideline, Label, Signal
from rubricc.source import Span

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
CLAUSE_ID = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
LONGEST = 64


def name_at(text: Text, line: int, column: int) -> Occurrence | None:
    """The name at a place, counted from 1; of two around it, the shorter."""
    found = [one for one in text.names if _holds(one.span, line, column)]
    return min(found, key=lambda one: one.span.end_column - one.span.column, default=None)


def _holds(span: Span, line: int, column: int) -> bool:
    return (span.line, span.column) <= (line, column) <= (span.end_line, span.end_column)


def alike(project: Project, path: str, name: Occurrence) -> Iterator[Occurrence]:
    """Where the same thing is named, in all files that see it."""
    for text in project.family(path):
        for one in text.names:
            if one.kind is name.kind and one.text == name.text:
                yield one


def definitions(project: Project, path: str, name: Occurrence) -> tuple[Occurrence, ...]:
    """Where it is made."""
    return tuple(one for one in alike(project, path, name) if one.is_made)


def renamed(
    project: Project, path: str, name: Occurrence, new: str
) -> tuple[tuple[Occurrence, str], ...] | str:
    """Each place with its new text, or why it cannot be called so."""
    form = CLAUSE_ID if name.kind is Kind.CLAUSE else NAME
    if not form.fullmatch(new) or len(new) > LONGEST:
        wanted = "a letter, then letters, digits or `-`" if form is CLAUSE_ID else "kebab-case"
        return f"`{new}` is no name: it is written in {wanted}, {LONGEST} characters at most"
    for text in project.family(path):
        if any(one.kind is name.kind and one.text == new and one.is_made for one in text.names):
            return f"something is called `{new}` already"
    return tuple((one, new) for one in alike(project, path, name))


def hover(text: Text, name: Occurrence, explained: tuple[Explained, ...]) -> str | None:
    """What a name stands for, as Markdown."""
    guideline = text.read.guideline
    if guideline is None:
        return None
    match name.kind:
        case Kind.SIGNAL:
            return _signal(guideline, name.text)
        case Kind.LABEL:
            return _label(guideline, name.text)
        case Kind.CLAUSE:
            return _clause(guideline, name.text, explained)
        case Kind.QUEUE:
            held = (one.description for one in guideline.queues if one.name == name.text)
            return next((f"**queue** `{name.text}`\n\n{words}" for words in held), None)
        case _:
            return None


def clause_named(guideline: Guideline, name: str) -> Clause | None:
    """The clause with an id."""
    clauses = (clause for decision in guideline.decisions for clause in decision.clauses)
    return next((clause for clause in clauses if clause.id == name), None)


def signal_named(guideline: Guideline, name: str) -> Signal | None:
    """A signal, that of the first response where each has one."""
    return next((signal for signal in guideline.signals if signal.name == name), None)


def label_named(guideline: Guideline, name: str) -> Label | None:
    """A label of some decision."""
    labels = (label for decision in guideline.decisions for label in decision.labels)
    return next((label for label in labels if label.name == name), None)


def _signal(guideline: Guideline, name: str) -> str | None:
    signal = signal_named(guideline, name)
    if signal is None:
        return None
    values = ", ".join(f"`{value}`" for value in signal.values)
    notes = "".join(f"\n\n{note}" for note in signal.notes)
    return f"**{signal.kind.value}** `{name}` {values}\n\n{signal.description}{notes}"


def _label(guideline: Guideline, name: str) -> str | None:
    label = label_named(guideline, name)
    return None if label is None else f"**label** `{name}`\n\n{label.description}"


def _clause(guideline: Guideline, name: str, explained: tuple[Explained, ...]) -> str | None:
    clause = clause_named(guideline, name)
    if clause is None:
        return None
    lines = [f"**{name}** {clause.text}"]
    for found in explained:
        lines.append(f"decides {found.decides} of {found.of} cases")
        lines += [f"beats {', '.join(one.clause for one in found.beats)}"] if found.beats else []
        beaten = ", ".join(one.clause for one in found.beaten_by)
        lines += [f"is beaten by {beaten}"] if beaten else []
    return "\n\n".join(lines)
