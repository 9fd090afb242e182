"""Comparisons of a criterion with A, same and B, and the conditions that it is made of."""

from rubricc import syntax
from rubricc.diagnostics import UNKNOWN_VALUE, UNORDERED, Diagnostic
from rubricc.model.conditions import All, Any, Condition, Defined, Not
from rubricc.model.names import suggest

VALUES = ("A", "same", "B")


def prefers(criterion: str, side: str) -> str:
    """The name of the definition that holds where a criterion prefers this side.

    No author can write it: names have no `=`.
    """
    return f"{criterion}={side}"


def compare_criterion(test: syntax.Comparison, findings: list[Diagnostic]) -> Condition | None:
    """What a comparison of a criterion asks."""
    name = test.name.text
    if test.relation not in (
        syntax.Relation.IS,
        syntax.Relation.IS_NOT,
        syntax.Relation.ONE_OF,
    ):
        mend = f"ask whether `{name}` is `A`, `same` or `B`"
        findings.append(UNORDERED.at(test.span, mend=mend, name=name, relation=test.relation.value))
        return None
    parts = [is_value(name, operand, findings) for operand in test.operands]
    sound = tuple(part for part in parts if part is not None)
    if len(sound) < len(parts):
        return None
    whole = sound[0] if len(sound) == 1 else Any(sound)
    return Not(whole) if test.relation is syntax.Relation.IS_NOT else whole


def is_value(name: str, operand: syntax.Value, findings: list[Diagnostic]) -> Condition | None:
    """Whether a criterion comes to this value."""
    a, b = Defined(prefers(name, "A")), Defined(prefers(name, "B"))
    match operand:
        case syntax.Name("A"):
            return a
        case syntax.Name("B"):
            return b
        case syntax.Name("same"):
            return All((Not(a), Not(b)))
        case _:
            text = operand.text
            mend = suggest(text, VALUES, findings)
            mend = mend or f"`{name}` is `A`, `same` or `B`"
            findings.append(UNKNOWN_VALUE.at(operand.span, mend=mend, value=text, signal=name))
            return None
