"""Random points for numbers without an end, and the clamps that stop them."""

from tests.random_guidelines.clauses import ClauseWriter
from tests.random_guidelines.conditions import random_condition

ADDING = ("1 point", "2.50 points", "0.1 points", "3 points")
TAKING = ("-1 points", "-0.75 points", "-2 points")


def endless_lines(writer: ClauseWriter, target: str) -> list[str]:
    """A section that counts numbers without an end, all of them one way, and clamps the sum."""
    draw, names = writer.draw, writer.names
    counted = [signal.name for signal in names.signals if signal.kind == "unbounded"]
    amounts = draw.one_of([ADDING, TAKING])
    lines = [f"## Edge cases{target}", ""]
    effects = []
    for _ in range(draw.number(1, 2)):
        when = f" when {random_condition(draw, names, 1).text}" if draw.chance(50) else ""
        effects.append(f"{draw.one_of(amounts)} for each `{draw.one_of(counted)}`{when}")
    effects.append(f"at most {draw.one_of(['6', '`7.5`', '3'])}")
    effects.append(f"at least {draw.one_of(['-2', '0', '-6.25'])}")
    ids = [writer.written.next_id("Edge cases") for _ in effects]
    lines += [f"- **{name}** {effect}." for name, effect in zip(ids, effects, strict=True)]
    return [*lines, ""]
