"""Scenarios as written → fragments of signals' values that fit together."""

from collections.abc import Iterator

from rubricc import syntax
from rubricc.diagnostics import DUPLICATE_NAME, Related
from rubricc.model.from_guarantees import signal_ids
from rubricc.model.names import Scope
from rubricc.model.nodes import Scenario, Signal
from rubricc.model.phrases import check_phrases
from rubricc.model.values import canonical, value_of
from rubricc.source import Span


def scenarios_of(tree: syntax.SyntaxTree, scope: Scope) -> tuple[Scenario, ...]:
    """Every scenario; what its texts and the phrases of signals show is checked."""
    check_phrases(tree, scope.findings)
    return tuple(each_scenario(tree, scope))


def each_scenario(tree: syntax.SyntaxTree, scope: Scope) -> Iterator[Scenario]:
    """The scenarios in source order, each title once."""
    first: dict[str, Span] = {}
    for section in tree.sections:
        for statement in section.statements:
            if isinstance(statement, syntax.ScenarioStatement):
                title = statement.title.text
                if first.setdefault(title, statement.span) != statement.span:
                    related = (Related(first[title], "here first"),)
                    finding = DUPLICATE_NAME.at(
                        statement.span, related=related, what="scenario", name=title
                    )
                    scope.findings.append(finding)
                fragments = tuple(
                    found
                    for fragment in statement.fragments
                    for found in fragments_from(fragment, scope)
                )
                yield Scenario(statement.title.text, fragments, statement.parts, statement.span)


def fragments_from(
    fragment: syntax.Fragment, scope: Scope
) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The texts of one value of a signal, which of each response stand for both."""
    ids = signal_ids(fragment.signal, scope)
    signal = scope.names.get(fragment.signal.text)
    if not isinstance(signal, Signal):
        return
    if value_of(signal, fragment.value, scope.findings) is not None:
        for id_ in ids:
            yield id_, canonical(fragment.value), fragment.texts
