"""Examples, guarantees and scenarios as list items."""

from typing import assert_never

from rubricc.format.conditions import condition_text, subject_text
from rubricc.format.names import because, clause_id, indented, quoted, ticked, value_text
from rubricc.syntax import (
    Assignment,
    ExampleStatement,
    Expected,
    GuaranteeStatement,
    Independent,
    Monotone,
    Name,
    NeverAlways,
    OutcomeTest,
    Relation,
    ScenarioStatement,
    State,
)


def example_lines(example: ExampleStatement, sets: frozenset[str]) -> list[str]:
    """An example. `sets` names the signals whose values are sets."""
    texts = dict(example.texts)
    parts = [] if example.id is None else [clause_id(example.id)]
    parts += [quoted(texts[""])] if _is_short(texts.get("")) else []
    parts.append(f"is {', '.join(_expected(expected) for expected in example.expected)}")
    if example.by:
        parts.append(f"by {', '.join(clause_id(clause) for clause in example.by)}")
    given = ", ".join(_assignment(one, sets) for one in example.assignments)
    lines = [f"- {' '.join(parts)}{f': {given}' if given else ''}."]
    for part, text in example.texts:
        if part or not _is_short(text):
            lines += indented(_nested_text(part, text))
    return lines + indented(f"- note: {note}" for note in example.notes)


def _is_short(text: str | None) -> bool:
    return text is not None and "\n" not in text


def _nested_text(part: str, text: str) -> list[str]:
    """A text under its example: of a part as an item, a long one as a block quote."""
    if _is_short(text):
        return [f"- {part}: {quoted(text)}"]
    quote = ["", *(f"> {line}".rstrip() for line in text.split("\n")), ""]
    return [f"- {part}:", *indented(quote)] if part else quote


def _expected(expected: Expected) -> str:
    decision = "" if expected.decision is None else f"{ticked(expected.decision)} "
    if expected.state is State.FLAGGED:
        queue = "" if expected.queue is None else f" for {ticked(expected.queue)}"
        return f"{decision}flagged{queue}"
    if expected.state is not None:
        return f"{decision}{expected.state.value}"
    word = " or " if expected.is_choice else " and "
    return decision + (word.join(ticked(value) for value in expected.values) or "none")


def _assignment(assignment: Assignment, sets: frozenset[str]) -> str:
    subject = subject_text(assignment.name, assignment.side)
    if assignment.is_unknown:
        return f"{subject} is unknown"
    match assignment.values:
        case ():
            return f"{subject} is none"
        case values if assignment.name.text in sets or len(values) > 1:
            return f"{subject} includes {' and '.join(value_text(value) for value in values)}"
        case (Name("yes"),):
            return subject
        case (Name("no"),):
            return f"not {subject}"
        case values:
            return f"{subject} is {value_text(values[0])}"


def guarantee_lines(guarantee: GuaranteeStatement) -> list[str]:
    """What is to be proved over every case."""
    match guarantee:
        case NeverAlways(is_never, outcome, when):
            condition = "" if when is None else f" when {condition_text(when)}"
            claim = f"{'never' if is_never else 'always'} {_outcome(outcome)}{condition}"
        case Monotone(decision, never_falls, signal, when_rises):
            change = "falls" if never_falls else "rises"
            cause = "rises" if when_rises else "falls"
            claim = f"{ticked(decision)} never {change} when {ticked(signal)} {cause}"
        case Independent(decision, signal):
            claim = f"{ticked(decision)} does not depend on {ticked(signal)}"
        case _:
            assert_never(guarantee)
    return [f"- {claim}{because(guarantee.rationale)}"]


def _outcome(test: OutcomeTest) -> str:
    decision = "" if test.decision is None else f"{ticked(test.decision)} "
    if test.state is not None:
        return f"{decision}{test.state.value}"
    relation = "" if test.relation in _PLAIN else f"{test.relation.value.removeprefix('is ')} "
    return decision + relation + " or ".join(ticked(value) for value in test.values)


_PLAIN = (Relation.IS, Relation.ONE_OF, Relation.INCLUDES)


def scenario_lines(scenario: ScenarioStatement) -> list[str]:
    """A bank of fragments under its own heading."""
    lines = [f"### {scenario.title.text}", ""]
    for fragment in scenario.fragments:
        texts = "; ".join(quoted(text) for text in fragment.texts)
        lines.append(f"- {ticked(fragment.signal)} {ticked(fragment.value)}: {texts}")
    for part, fragments in scenario.parts:
        lines.append(f"- {part}: {'; '.join(quoted(text) for text in fragments)}")
    return lines
