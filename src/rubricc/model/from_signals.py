"""Signal statements → signals, one for each response where the author says so."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from rubricc import syntax
from rubricc.diagnostics import (
    DUPLICATE_NAME,
    EMPTY_RANGE,
    FRACTION,
    SCALE_ORDER,
    SIGNAL_CIRCLE,
    Diagnostic,
    Related,
)
from rubricc.model.conditions import Condition, Special, Value
from rubricc.model.from_conditions import Place, condition_in
from rubricc.model.from_queues import queue_of
from rubricc.model.names import Broken, Scope, circle_text
from rubricc.model.nodes import Definition, Signal, SignalKind
from rubricc.model.order import circles
from rubricc.model.outcomes import Flagged
from rubricc.model.uses import uses_of
from rubricc.model.value_words import number_text
from rubricc.model.values import canonical, exact, value_of
from rubricc.records import record
from rubricc.source import Span

YES_NO = ("no", "yes")


@record
class Domain:
    """What a signal may be: a signal's fields of these names."""

    kind: SignalKind
    values: tuple[str, ...] = ()
    low: Decimal | None = None
    high: Decimal | None = None
    may_be_unknown: bool = False


def signal_statements(tree: syntax.SyntaxTree) -> Iterator[tuple[syntax.SignalStatement, bool]]:
    """Every signal statement, and whether it stands for a setting."""
    for section in tree.sections:
        for statement in section.statements:
            if isinstance(statement, syntax.SignalStatement):
                yield statement, section.kind is syntax.SectionKind.SETTINGS


def declare_signals(tree: syntax.SyntaxTree, places: dict[str, Span], scope: Scope) -> None:
    """Add every signal to the scope, before its conditions."""
    for statement, is_setting in signal_statements(tree):
        signal = declared_signal(statement, scope.findings, is_setting=is_setting)
        if places[statement.name.text] == statement.name.span:
            scope.names[statement.name.text] = signal


def resolved_signals(
    tree: syntax.SyntaxTree,
    places: dict[str, Span],
    definitions: tuple[Definition, ...],
    scope: Scope,
) -> tuple[Signal, ...]:
    """Every signal with its conditions, in declared order; circles among them are reported."""
    signals = tuple(
        signal
        for statement, _ in signal_statements(tree)
        if places[statement.name.text] == statement.name.span
        for signal in whole_signals(statement, scope)
    )
    report_signal_circles(signals, definitions, scope.findings)
    return signals


def declared_signal(
    statement: syntax.SignalStatement, findings: list[Diagnostic], *, is_setting: bool
) -> Signal | Broken:
    """A signal with its domain, before its conditions; of each response: the one of A."""
    domain = domain_of(statement, findings)
    if domain is None:
        return Broken()
    name = statement.name.text
    signal = Signal(
        id=f"{name}.a" if statement.of_each_response else name,
        name=name,
        side="A" if statement.of_each_response else None,
        is_setting=is_setting,
        kind=domain.kind,
        values=domain.values,
        low=domain.low,
        high=domain.high,
        may_be_unknown=domain.may_be_unknown,
        usual=None,
        only_when=None,
        if_unsure=None,
        description=statement.description,
        ask=statement.ask,
        notes=statement.notes,
        formerly=tuple(name.text for name in statement.formerly),
        phrases=(),
        span=statement.span,
    )
    usual = usual_value(signal, statement.usually, findings)
    return replace(signal, usual=usual, phrases=phrases(signal, statement, findings))


def domain_of(statement: syntax.SignalStatement, findings: list[Diagnostic]) -> Domain | None:
    """The domain as the model holds it, None where it makes no sense."""
    match statement.domain:
        case syntax.YesNo():
            return Domain(SignalKind.YES_NO, YES_NO)
        case syntax.Choice(values):
            return named_domain(SignalKind.CHOICE, values, findings)
        case syntax.AnyOf(values):
            return named_domain(SignalKind.ANY_OF, values, findings)
        case syntax.Scale(values):
            check_rising(values, findings)
            return named_domain(SignalKind.SCALE, values, findings)
        case syntax.Numeric() as numeric:
            return numeric_domain(numeric, statement.name.text, findings)


def named_domain(
    kind: SignalKind, values: tuple[syntax.Value, ...], findings: list[Diagnostic]
) -> Domain | None:
    """A domain of values that are listed, each once."""
    first: dict[str, syntax.Value] = {}
    for value in values:
        text = canonical(value)
        if text in first:
            related = (Related(first[text].span, "here first"),)
            findings.append(DUPLICATE_NAME.at(value.span, related=related, what="value", name=text))
        first.setdefault(text, value)
    return Domain(kind, tuple(first)) if len(first) == len(values) else None


def check_rising(values: tuple[syntax.Value, ...], findings: list[Diagnostic]) -> None:
    """Report numbers of a scale that are written against their order."""
    for low, high in pairwise(values):
        if (
            isinstance(low, syntax.Number)
            and isinstance(high, syntax.Number)
            and low.value > high.value
        ):
            mend = "list the levels from low to high"
            finding = SCALE_ORDER.at(
                low.span.to(high.span), mend=mend, low=canonical(low), high=canonical(high)
            )
            findings.append(finding)


def numeric_domain(numeric: syntax.Numeric, name: str, findings: list[Diagnostic]) -> Domain | None:
    """A domain of numbers between two bounds, or from one on."""
    bounds = [numeric.low] if numeric.high is None else [numeric.low, numeric.high]
    numbers = [exact(bound) for bound in bounds]
    for bound, number in zip(bounds, numbers, strict=True):
        if numeric.whole and number != number.to_integral_value():
            text = number_text(number)
            mend = f"write `number from {text} to …` for a signal that may have decimals"
            findings.append(FRACTION.at(bound.span, mend=mend, number=text, signal=name))
            return None
    low, high = numbers[0], numbers[-1] if numeric.high is not None else None
    if high is not None and low > high:
        span = bounds[0].span.to(bounds[-1].span)
        low_text, high_text = number_text(low), number_text(high)
        mend = f"write {high_text} to {low_text}"
        findings.append(EMPTY_RANGE.at(span, mend=mend, low=low_text, high=high_text))
        return None
    kind = SignalKind.WHOLE if numeric.whole else SignalKind.NUMBER
    return Domain(kind, (), low, high, numeric.may_be_unknown)


def usual_value(
    signal: Signal, usually: syntax.Value | None, findings: list[Diagnostic]
) -> Value | None:
    """The value meant when an example says nothing: of a yes or no `no`, of a set nothing."""
    if signal.may_be_unknown and usually is not None and canonical(usually) == "unknown":
        return Special.UNKNOWN
    value = None if usually is None else value_of(signal, usually, findings)
    match signal.kind:
        case SignalKind.YES_NO:
            return value or "no"
        case SignalKind.ANY_OF:
            return frozenset() if value is None else frozenset((str(value),))
        case _:
            return value


def phrases(
    signal: Signal, statement: syntax.SignalStatement, findings: list[Diagnostic]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The phrases of each value, as the author groups them."""
    found = []
    for phrase in statement.phrases:
        if value_of(signal, phrase.value, findings) is not None:
            found.append((canonical(phrase.value), phrase.texts))
    return tuple(found)


def whole_signals(statement: syntax.SignalStatement, scope: Scope) -> tuple[Signal, ...]:
    """The signals of a statement with their conditions; both of a signal of each response."""
    signal = scope.names[statement.name.text]
    if not isinstance(signal, Signal):
        return ()
    policy = unsure_policy(signal, statement, scope)
    if not statement.of_each_response:
        return (replace(signal, only_when=only_when(statement, None, scope), if_unsure=policy),)
    return tuple(
        replace(
            signal,
            id=f"{signal.name}.{side.lower()}",
            side=side,
            only_when=only_when(statement, side.lower(), scope),
            if_unsure=policy,
        )
        for side in ("A", "B")
    )


def only_when(
    statement: syntax.SignalStatement, side: str | None, scope: Scope
) -> Condition | None:
    """The condition under which a signal, or that of one response, exists."""
    if statement.only_when is None:
        return None
    return condition_in(statement.only_when, Place(scope, side=side, signals_only="`only when`"))


def unsure_policy(
    signal: Signal, statement: syntax.SignalStatement, scope: Scope
) -> str | Decimal | Flagged | None:
    """What to do with a signal that the annotator cannot tell."""
    match statement.if_unsure:
        case None:
            return None
        case syntax.Flag() as flag:
            return Flagged(queue_of(flag, scope))
        case value:
            return value_of(signal, value, scope.findings)


def report_signal_circles(
    signals: tuple[Signal, ...], definitions: tuple[Definition, ...], findings: list[Diagnostic]
) -> None:
    """Report signals that exist only when they exist."""
    places = {signal.id: signal for signal in signals}
    for circle in circles(uses_of(signals, definitions)):
        named = [name for name in circle if name in places]
        if named:
            signal = places[named[0]]
            words = circle_text(circle)
            findings.append(SIGNAL_CIRCLE.at(signal.span, name=signal.name, circle=words))
