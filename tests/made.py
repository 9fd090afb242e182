"""Two small guidelines made by hand, node by node: together they have every kind of signal."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from rubricc import model
from rubricc.model import (
    ALWAYS,
    All,
    AtLeast,
    Bound,
    Chain,
    Clause,
    Compare,
    Condition,
    Decision,
    DecisionKind,
    Defined,
    Definition,
    Effect,
    Fact,
    Flag,
    Give,
    Guideline,
    Includes,
    IsUnknown,
    Label,
    Layer,
    Not,
    NotApplicable,
    OutcomeIn,
    Queue,
    Relation,
    RuleOut,
    Signal,
    SignalKind,
    Step,
)
from rubricc.source import Span

SPAN = Span("made.md", 1, 1, 1, 1)


def signal(
    id: str,
    kind: SignalKind = SignalKind.YES_NO,
    values: tuple[str, ...] = ("no", "yes"),
    **fields: Any,
) -> Signal:
    """A signal with nothing special about it but what is named."""
    made = Signal(
        id=id,
        name=id,
        side=None,
        is_setting=False,
        kind=kind,
        values=values,
        low=None,
        high=None,
        may_be_unknown=False,
        usual="no" if kind is SignalKind.YES_NO else None,
        only_when=None,
        if_unsure=None,
        description="",
        ask=None,
        notes=(),
        formerly=(),
        phrases=(),
        span=SPAN,
    )
    return replace(made, **fields)


def clause(id: str, effect: Effect, condition: Condition = ALWAYS, **fields: Any) -> Clause:
    """A rule with nothing special about it but what is named."""
    made = Clause(
        id=id,
        layer=Layer.RULE,
        parent=None,
        effect=effect,
        condition=condition,
        is_otherwise=False,
        rationale=None,
        notes=(),
        formerly=(),
        allows=(),
        text=f"{id} as written",
        span=SPAN,
    )
    return replace(made, **fields)


def decision(
    id: str,
    kind: DecisionKind,
    labels: tuple[str, ...],
    clauses: tuple[Clause, ...],
    **fields: Any,
) -> Decision:
    """A decision with nothing special about it but what is named."""
    made = Decision(
        id=id,
        kind=kind,
        labels=tuple(Label(name, "", None, (), (), (), (), SPAN) for name in labels),
        clauses=clauses,
        clause_chains=(),
        label_chains=(),
        ordered_layers=frozenset(),
        reads=(),
        span=SPAN,
    )
    return replace(made, **fields)


def guideline(
    signals: tuple[Signal, ...], decisions: tuple[Decision, ...], **fields: Any
) -> Guideline:
    """A guideline with nothing special about it but what is named."""
    made = Guideline(
        id="made",
        title="Made",
        version="1.0.0",
        task="classify",
        unit="message",
        media="text",
        language=None,
        owners=(),
        status=None,
        signals=signals,
        definitions=(),
        facts=(),
        queues=(),
        decisions=decisions,
        examples=(),
        guarantees=(),
        scenarios=(),
        span=SPAN,
    )
    return replace(made, **fields)


def yes(name: str) -> Compare:
    """The yes/no signal holds."""
    return Compare(name, Relation.IS, "yes")


def messages() -> Guideline:
    """The example of the language: exceptions, layers, a chain of labels, a fact, a queue."""
    signals = (
        signal("praise"),
        signal("problem"),
        signal("solved", only_when=yes("problem")),
        signal("request", SignalKind.CHOICE, ("nothing", "information", "action"), usual="nothing"),
        signal("sarcastic", only_when=yes("praise")),
    )
    information = Compare("request", Relation.IS, "information")
    action = Compare("request", Relation.IS, "action")
    clauses = (
        clause("E1", Give(("complaint",)), yes("sarcastic"), layer=Layer.EDGE_CASE),
        clause("E2", Flag("tone"), All((yes("sarcastic"), yes("problem"))), layer=Layer.EDGE_CASE),
        clause("R1", Give(("complaint",)), yes("problem"), rationale="An open problem costs us."),
        clause("R1a", Give(("question",)), All((yes("solved"), information)), parent="R1"),
        clause("R2", Give(("question",)), information),
        clause("R3", Give(("praise",)), All((yes("praise"), Not(action)))),
        clause("R4", Give(("other",)), is_otherwise=True),
    )
    chain = Chain(("complaint", "question", "praise"), None, SPAN)
    first = Chain(("E2", "E1"), "The tone is another's to judge.", SPAN)
    label = decision(
        "label",
        DecisionKind.ONE,
        ("complaint", "question", "praise", "other"),
        clauses,
        clause_chains=(first,),
        label_chains=(chain,),
    )
    never = All((yes("sarcastic"), action))
    fact = Fact(Not(never), "- never `sarcastic` and `request` is `action`.", SPAN)
    queue = Queue("tone", "A native speaker reads it again.", (), (), SPAN)
    return guideline(signals, (label,), facts=(fact,), queues=(queue,))


def readings() -> Guideline:
    """Numbers, sets, a scale with a cap and a step, several labels, one decision reads another."""
    signals = (
        signal("stars", SignalKind.WHOLE, (), low=Decimal(0), high=Decimal(5)),
        signal("age", SignalKind.NUMBER, (), low=Decimal("-1.5"), high=None, may_be_unknown=True),
        signal("visits", SignalKind.WHOLE, (), low=Decimal(0), high=None),
        signal("topic", SignalKind.ANY_OF, ("billing", "delivery"), usual=frozenset()),
        signal("market", SignalKind.SCALE, ("low", "mid", "high"), is_setting=True),
        signal("constructor"),
    )
    old = Compare("age", Relation.MORE_THAN, Decimal("2.25"))
    oldest = Compare("age", Relation.AT_LEAST, Decimal("100.1"))
    often = Compare("visits", Relation.AT_LEAST, Decimal(3))
    low = Compare("stars", Relation.AT_MOST, Decimal(2))
    severity = decision(
        "severity",
        DecisionKind.SCALE,
        ("1", "2", "3"),
        (
            clause("S1", Give(("3",)), low),
            clause("S2", Give(("2",)), is_otherwise=True),
            clause("S3", Bound(True, "2"), Compare("market", Relation.LESS_THAN, "mid")),
            clause("S4", Step(-1), model.Any((old, Defined("regular")))),
            clause("S5", NotApplicable(), IsUnknown("age"), layer=Layer.GATE),
        ),
    )
    billing = Includes("topic", "billing")
    tags = decision(
        "tags",
        DecisionKind.MANY,
        ("money", "urgent", "odd"),
        (
            clause("T1", Give(("money",)), billing),
            clause("T2", Give(("urgent",)), OutcomeIn("severity", ("3",))),
            clause("T3", RuleOut("money"), oldest, layer=Layer.GATE),
            clause("T4", Give(("odd",)), AtLeast(2, (yes("constructor"), billing, often))),
        ),
        reads=("severity",),
    )
    regular = Definition("regular", often, (), (), SPAN)
    fact = Fact(Not(All((yes("constructor"), oldest))), "- `x` excludes `y`.", SPAN)
    return guideline(signals, (severity, tags), definitions=(regular,), facts=(fact,))


MADE = (messages, readings)
