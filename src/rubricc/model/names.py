"""Names: what each one stands for, and which one an author may have meant."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from rubricc import syntax
from rubricc.diagnostics import UNKNOWN_NAME, Diagnostic
from rubricc.model.decisions import DecisionKind, Label
from rubricc.model.nodes import Signal, SignalKind
from rubricc.records import record
from rubricc.source import Span

SIGNAL_KINDS = {
    SignalKind.YES_NO: "a yes/no signal",
    SignalKind.CHOICE: "a choice",
    SignalKind.SCALE: "a scale",
    SignalKind.WHOLE: "a whole number",
    SignalKind.NUMBER: "a number",
    SignalKind.ANY_OF: "a set",
}

GUESSES = 100
"""After so many mistakes in one text, guessing what was meant costs more than it helps."""


@record
class DefinitionName:
    """A definition as conditions see it; `decisions` are those it speaks of, through others too."""

    name: str
    of_each_response: bool
    decisions: frozenset[str]


@record
class CriterionName:
    """A criterion as conditions see it: a signal with the values A, same and B."""

    name: str


@record
class Outline:
    """A decision before its clauses: what conditions on it and effects in it need to know."""

    id: str
    kind: DecisionKind
    labels: tuple[Label, ...]
    criteria: tuple[syntax.CriterionStatement, ...]
    span: Span


@record
class Broken:
    """A name whose declaration is wrong: whatever uses it is not looked into any further."""


Meaning = Signal | DefinitionName | CriterionName | Outline | Broken
"""What a name stands for. A signal of each response stands with its A side."""


@record
class Scope:
    """Every name of a guideline with its meaning, the queues, and the mistakes found so far.

    INVARIANT: definitions are added in the order of their dependence, so a name that is looked up
    is there, broken, or unknown.
    """

    names: dict[str, Meaning]
    queues: Mapping[str, Span]
    findings: list[Diagnostic]

    def decisions(self) -> tuple[Outline, ...]:
        """The decisions, in declared order."""
        return tuple(meaning for meaning in self.names.values() if isinstance(meaning, Outline))


def find(name: syntax.Name, scope: Scope) -> Meaning | None:
    """What a name stands for; None, and a diagnostic, where it stands for nothing."""
    meaning = scope.names.get(name.text)
    if meaning is None:
        mend = owner_of(name.text, scope) or suggest(name.text, scope.names, scope.findings)
        scope.findings.append(UNKNOWN_NAME.at(name.span, mend=mend, name=name.text))
    return meaning


def owner_of(word: str, scope: Scope) -> str | None:
    """The mend for a value or label that stands where a condition on it was meant."""
    if len(scope.findings) >= GUESSES:
        return None
    for name, meaning in scope.names.items():
        match meaning:
            case Signal(values=values) if word in values:
                relation = "includes" if meaning.kind is SignalKind.ANY_OF else "is"
            case Outline(labels=labels) if word in [label.name for label in labels]:
                relation = "includes" if meaning.kind is DecisionKind.MANY else "is"
            case _:
                continue
        return f"write `{name}` {relation} `{word}`"
    return None


def suggest(word: str, words: Iterable[str], findings: list[Diagnostic]) -> str | None:
    """The mend that offers the word most like the given one."""
    if len(findings) >= GUESSES:
        return None
    closest = get_close_matches(word, list(words), n=1, cutoff=0.6)
    return f"did you mean `{closest[0]}`?" if closest else None


def listed(words: Iterable[str]) -> str:
    """Words in backticks, as a list that a reader takes in: `a`, `b` and `c`."""
    marked = [f"`{word}`" for word in words]
    if len(marked) < 2:
        return "".join(marked)
    return f"{', '.join(marked[:-1])} and {marked[-1]}"


def kind_text(meaning: Meaning) -> str:
    """What a name stands for, in an author's words."""
    match meaning:
        case Signal(kind=kind):
            return SIGNAL_KINDS[kind]
        case DefinitionName():
            return "a definition"
        case CriterionName():
            return "a criterion"
        case Outline():
            return "a decision"
        case Broken():
            return "something else"


def circle_text(circle: tuple[str, ...]) -> str:
    """A circle as a sentence tells it: `a` uses `b`, which uses `a`."""
    first, *others = (f"`{name}`" for name in circle)
    return f"{first} uses " + "".join(f"{name}, which uses " for name in others) + first
