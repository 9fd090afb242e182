"""Random clauses: every outcome, exceptions to depth three, last resorts, rationales, details."""

from dataclasses import dataclass, field

from tests.random_guidelines.conditions import (
    Names,
    RandomDecision,
    decision_test,
    random_condition,
)
from tests.random_guidelines.draws import Draw

LAYERS = {"Gates": "G", "Rules": "R", "Edge cases": "E"}
RATIONALES = ("it costs us. A lot", "of [this](https://example.org/a_b), always", "it is so")


@dataclass(slots=True)
class Written:
    """The ids given so far, by section, and the numbers that they go on from."""

    ids: list[tuple[str, str]] = field(default_factory=list)
    count: int = 0

    def next_id(self, section: str) -> str:
        """A new id for a clause under this section."""
        self.count += 1
        name = f"{LAYERS[section]}{self.count}"
        self.ids.append((section, name))
        return name


@dataclass(frozen=True, slots=True)
class ClauseWriter:
    """What the clauses of one decision are drawn from."""

    draw: Draw
    decision: RandomDecision
    names: Names
    siblings: tuple[str, ...]
    """Earlier decisions with the same levels."""
    counts: tuple[str, ...]
    """Bounded numbers that points may be given for each of."""
    written: Written
    is_sound: bool
    """Whether there must be no floor, which a cap might contradict."""


def clause_lines(writer: ClauseWriter, section: str, *, is_otherwise: bool = False) -> list[str]:
    """A clause with its details and exceptions as a list item."""
    name = writer.written.next_id(section)
    effect = _effect(writer, is_base=is_otherwise)
    if effect.startswith(("flag", "not app")) and writer.decision.kind == "several":
        # What is decided last may read the labels as they came out.
        own = decision_test(writer.draw, writer.decision, with_states=False).text
        if writer.draw.chance(40) and not is_otherwise:
            return [f"- **{name}** {effect} when {own}{_end(writer)}"]
    circumstance = _last_resort(writer) if is_otherwise else _circumstance(writer)
    lines = [f"- **{name}** {effect}{circumstance}{_end(writer)}"]
    return lines + _nested(writer, section, name, 1)


def _nested(writer: ClauseWriter, section: str, name: str, depth: int) -> list[str]:
    """The details and exceptions of a clause, nested so deep."""
    draw, indent = writer.draw, "    " * depth
    lines = [indent + line for line in _details(writer)]
    count = draw.number(1, 2) if depth < 4 and draw.chance(40 // depth) else 0
    for number in range(1, count + 1):
        own = f"{name}{'-ab'[number]}" if depth % 2 else f"{name}{number}"
        writer.written.ids.append((section, own))
        text = f"{_effect(writer)}{_circumstance(writer)}{_end(writer)}"
        lines.append(f"{indent}- **{own}** except {text}")
        lines += _nested(writer, section, own, depth + 1)
    return lines


def _details(writer: ClauseWriter) -> list[str]:
    draw, details = writer.draw, []
    if draw.chance(5):
        details.append("- note: See the manual.")
    if draw.chance(5):
        details.append(f"- formerly: `X{writer.written.count}-{draw.number(1, 9)}`")
    if draw.chance(5):
        details.append("- allow: `dead-clause`, because a law is coming.")
    return details


def _last_resort(writer: ClauseWriter) -> str:
    if writer.is_sound or writer.draw.chance(90):
        return " otherwise"
    return f" otherwise unless {random_condition(writer.draw, writer.names, 1).text}"


def _circumstance(writer: ClauseWriter) -> str:
    draw = writer.draw
    when = f" when {random_condition(draw, writer.names).text}" if draw.chance(92) else ""
    unless = f" unless {random_condition(draw, writer.names, 1).text}" if draw.chance(15) else ""
    return when + unless


def _end(writer: ClauseWriter) -> str:
    draw = writer.draw
    return f", because {draw.one_of(RATIONALES)}." if draw.chance(20) else "."


def _effect(writer: ClauseWriter, *, is_base: bool = False) -> str:
    """An outcome that fits the decision; a base one is no cap, floor or step."""
    draw, labels = writer.draw, writer.decision.labels
    if writer.decision.kind == "score":
        return _points(writer)
    if draw.chance(8):
        return draw.one_of(["flag for `first`", "flag for `second`", "flag", "not applicable"])
    if writer.decision.kind == "several":
        negation = "not " if not is_base and draw.chance(30) else ""
        return f"{negation}`{draw.one_of(labels)}`"
    if writer.decision.kind == "scale" and not is_base and draw.chance(40):
        return _modifier(draw, labels, with_floors=not writer.is_sound)
    if writer.siblings and draw.chance(20):
        return _taken(draw, writer.siblings)
    if draw.chance(12):
        return " or ".join(f"`{label}`" for label in draw.shuffled(draw.some(labels, 2, 2)))
    return f"`{draw.one_of(labels)}`"


def _modifier(draw: Draw, labels: tuple[str, ...], *, with_floors: bool) -> str:
    level = f"`{draw.one_of(labels)}`"
    steps = ["one level lower", "two levels lower", "one level higher", "2 levels higher"]
    bound = draw.one_of(["at most", "at least"]) if with_floors else "at most"
    return draw.one_of([f"{bound} {level}", f"{bound} {level}", draw.one_of(steps)])


def _taken(draw: Draw, siblings: tuple[str, ...]) -> str:
    first = draw.one_of(siblings)
    several = ", ".join(f"`{name}`" for name in draw.some(siblings))
    return draw.one_of(
        [f"the same as `{first}`", f"the lowest of {several}", f"the highest of {several}"]
    )


def _points(writer: ClauseWriter) -> str:
    draw = writer.draw
    if draw.chance(8):
        return "not applicable"
    if draw.chance(25):
        return draw.one_of(["at most 5", "at least 0", "at most `2.5`", "at least -1"])
    amount = draw.one_of(["1 point", "5 points", "0.1 points", "-2 points", "2.50 points"])
    if writer.counts and draw.chance(30):
        return f"{amount} for each `{draw.one_of(writer.counts)}`"
    return amount
