"""Scenarios as written → fragments of signals' values that fit together."""

from collections.abc import Iterator

from rubricc import syntax
from rubricc.model.from_guarantees import signal_ids
from rubricc.model.names import Scope
from rubricc.model.nodes import Scenario, Signal
from rubricc.model.values import canonical, value_of


def scenarios_of(tree: syntax.SyntaxTree, scope: Scope) -> Iterator[Scenario]:
    """Every scenario."""
    for section in tree.sections:
        for statement in section.statements:
            if isinstance(statement, syntax.ScenarioStatement):
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
