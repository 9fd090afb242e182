"""What texts show: a phrase stands for one value of one signal, or it shows nothing."""

from collections.abc import Iterator

from rubricc import syntax
from rubricc.diagnostics import AMBIGUOUS_PHRASE, SAID_TWICE, Diagnostic, Related
from rubricc.model.values import canonical
from rubricc.records import record
from rubricc.source import Span


@record
class Shown:
    """A text with the signal and the value that it shows."""

    text: str
    signal: str
    value: str
    span: Span


def check_phrases(tree: syntax.SyntaxTree, findings: list[Diagnostic]) -> None:
    """Report texts that show two values, and values that a scenario shows in two places."""
    first: dict[str, Shown] = {}
    for shown in texts_shown(tree):
        earlier = first.setdefault(" ".join(shown.text.casefold().split()), shown)
        if (earlier.signal, earlier.value) != (shown.signal, shown.value):
            related = (Related(earlier.span, f"`{earlier.signal}` is `{earlier.value}` here"),)
            finding = AMBIGUOUS_PHRASE.at(
                shown.span,
                related=related,
                mend="find words that show only one of the two",
                text=shown.text,
                signal=shown.signal,
                value=shown.value,
                other=earlier.signal,
                instead=earlier.value,
            )
            findings.append(finding)
    for section in tree.sections:
        for statement in section.statements:
            if isinstance(statement, syntax.ScenarioStatement):
                check_once(statement, findings)


def texts_shown(tree: syntax.SyntaxTree) -> Iterator[Shown]:
    """Every phrase of a signal, then every fragment of a scenario, in source order."""
    statements = [statement for section in tree.sections for statement in section.statements]
    for statement in statements:
        if isinstance(statement, syntax.SignalStatement):
            for phrase in statement.phrases:
                for text in phrase.texts:
                    yield Shown(text, statement.name.text, canonical(phrase.value), phrase.span)
    for statement in statements:
        if isinstance(statement, syntax.ScenarioStatement):
            for fragment in statement.fragments:
                for text in fragment.texts:
                    value = canonical(fragment.value)
                    yield Shown(text, fragment.signal.text, value, fragment.span)


def check_once(scenario: syntax.ScenarioStatement, findings: list[Diagnostic]) -> None:
    """Report a value or a part for which a scenario has two items: one item holds all its texts."""
    seen: set[tuple[str, str]] = set()
    for fragment in scenario.fragments:
        key = (fragment.signal.text, canonical(fragment.value))
        if key in seen:
            mend = "put all texts into one item, with `;` between them"
            findings.append(SAID_TWICE.at(fragment.span, mend=mend, name=" ".join(key)))
        seen.add(key)
    parts = [part for part, _ in scenario.parts]
    for part in sorted({part for part in parts if parts.count(part) > 1}):
        mend = "put all texts into one item, with `;` between them"
        findings.append(SAID_TWICE.at(scenario.span, mend=mend, name=f"{part}:"))
