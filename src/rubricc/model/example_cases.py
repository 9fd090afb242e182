"""The case of an example: what it names, what is usual, and what does not apply."""

from collections.abc import Mapping

from rubricc import syntax
from rubricc.diagnostics import INAPPLICABLE_SIGNAL, UNNAMED_SIGNAL, Diagnostic
from rubricc.model.applicability import holds
from rubricc.model.assignments import Assigned
from rubricc.model.conditions import Case, Condition, Special, Value
from rubricc.model.names import listed
from rubricc.model.nodes import Definition, Signal
from rubricc.model.order import Graph, reached
from rubricc.model.values import domain_text
from rubricc.model.wording import condition_text, signal_text
from rubricc.records import record


@record
class Grounds:
    """What cases are made from. `order` holds signals and definitions, each after what it uses;
    `graph` the decisions too; `reached` what decisions depend on, as far as it was asked for."""

    signals: Mapping[str, Signal]
    definitions: Mapping[str, Definition]
    order: tuple[str, ...]
    graph: Graph
    reached: dict[str, frozenset[str]]

    def under(self, decision: str) -> frozenset[str]:
        """Everything that a decision depends on."""
        if decision not in self.reached:
            self.reached[decision] = reached(self.graph, (decision,))
        return self.reached[decision]


def complete_case(
    statement: syntax.ExampleStatement,
    assigned: Assigned,
    decisions: tuple[str, ...],
    grounds: Grounds,
    findings: list[Diagnostic],
) -> Case:
    """The case of an example, without the signals on which none of its decisions depends."""
    case: dict[str, Value] = {}
    truths: dict[str, bool | None] = {}
    for id_ in grounds.order:
        definition = grounds.definitions.get(id_)
        if definition is not None:
            truths[id_] = holds(definition.condition, case, truths, grounds.signals)
            continue
        signal = grounds.signals[id_]
        applies = exists(signal.only_when, case, truths, grounds)
        value = signal.usual if id_ not in assigned else assigned[id_][0]
        if applies is False:
            case[id_] = Special.NOT_APPLICABLE
            if id_ in assigned:
                findings.append(inapplicable(signal, assigned))
        elif value is not None and (applies is True or id_ in assigned):
            case[id_] = value
        elif applies is True:
            asking = [name for name in decisions if id_ in grounds.under(name)]
            if asking:
                findings.append(unnamed(statement, signal, asking))
    return {id_: case[id_] for id_ in grounds.signals if id_ in case}


def exists(
    only_when: Condition | None, case: Case, truths: Mapping[str, bool | None], grounds: Grounds
) -> bool | None:
    """Whether a signal exists in a case, None where the case leaves that open."""
    return True if only_when is None else holds(only_when, case, truths, grounds.signals)


def inapplicable(signal: Signal, assigned: Assigned) -> Diagnostic:
    """The diagnostic of a signal that an example names though it does not exist there."""
    condition = "" if signal.only_when is None else condition_text(signal.only_when)
    span = assigned[signal.id][1]
    return INAPPLICABLE_SIGNAL.at(
        span,
        mend="leave it out, or name what it needs",
        signal=signal_text(signal.id),
        condition=condition,
    )


def unnamed(statement: syntax.ExampleStatement, signal: Signal, decisions: list[str]) -> Diagnostic:
    """The diagnostic of a signal that an example must name and does not."""
    return UNNAMED_SIGNAL.at(
        statement.span,
        mend=f"name it: {domain_text(signal)}",
        signal=signal_text(signal.id),
        decisions=listed(decisions),
    )
