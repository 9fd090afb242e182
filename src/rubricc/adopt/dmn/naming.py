"""What the columns of tables are called in the guideline, and what it says that they hold.

Of our own exports marks say which signal an input is; of other models a signal is made of each.
"""

from collections.abc import Iterator
from decimal import Decimal

from rubricc.adopt.dmn.nodes import Input, Model, Policy, Range, Table, Test
from rubricc.adopt.wording import name_of, sentence, unlike
from rubricc.records import record

MOST = Decimal(1_000_000)
"""What is made up where a model names no end of a number."""
OTHER = "something-else"


@record
class Observed:
    """An input: a signal, one `member` of a set, or whether a number is there.

    `names` are its texts by what the guideline calls them, all of them if it has no others.
    """

    name: str
    names: dict[str, str]
    declared: str = ""
    member: str | None = None
    low: str = "0"
    is_state: bool = False
    is_truth: bool = False


@record
class Decided:
    """A decision, or one `label` of a decision for several."""

    name: str
    label: str | None
    is_score: bool
    names: dict[str, str]


def inputs_of(model: Model, taken: set[str]) -> dict[str, Observed]:
    """The inputs that some table tests, by the name in the model."""
    read = {name for table in model.tables.values() for name in table.columns}
    found: dict[str, Observed] = {}
    for one in model.inputs.values():
        if one.name in read or one.marks:
            found[one.name] = _own(one) if one.marks else _foreign(model, one, taken)
    return found


def _own(one: Input) -> Observed:
    names = {value: value for value in one.values if isinstance(value, str)}
    return Observed(
        one.marks.get("signal", ""),
        names,
        member=one.marks.get("member"),
        low=one.marks.get("low", "0"),
        is_state="state" in one.marks,
    )


def _foreign(model: Model, one: Input, taken: set[str]) -> Observed:
    name = name_of(one.name, taken, "input")
    taken.add(name)
    tested = list(_tested(model, one.name))
    told = f" {sentence(one.description)}" if one.description else ""
    values = [*one.values, *(value for test in tested for value in test.values)]
    if one.type == "boolean" or any(isinstance(value, bool) for value in values):
        return Observed(name, {}, f"- `{name}`: yes or no.{told}", is_truth=True)
    ranges = [value for value in values if isinstance(value, Range)]
    if ranges or one.type == "number":
        low, high = _ends(one, ranges)
        declared = f"- `{name}`: number from {low} to {high}.{told}"
        return Observed(name, {}, declared)
    names: dict[str, str] = {}
    for text in dict.fromkeys(value for value in values if isinstance(value, str)):
        names[text] = name_of(text, set(names.values()), "value", is_value=True)
    listed = list(names.values())
    if not one.values or len(listed) < 2:
        listed.append(unlike(OTHER, listed))
    ticked = [f"`{value}`" for value in listed]
    declared = f"- `{name}`: {', '.join(ticked[:-1])} or {ticked[-1]}.{told}"
    return Observed(name, names, declared)


def _tested(model: Model, name: str) -> Iterator[Test]:
    for table in model.tables.values():
        for at, column in enumerate(table.columns):
            if column == name:
                yield from (test for rule in table.rules if (test := rule.tests[at]) is not None)


def _ends(one: Input, ranges: list[Range]) -> tuple[str, str]:
    """What the model says that the number may be, else far beyond what it compares with."""
    own = [value for value in one.values if isinstance(value, Range)]
    lows = [value.low for value in own if value.low is not None]
    highs = [value.high for value in own if value.high is not None]
    every = [end for value in ranges for end in (value.low, value.high) if end is not None]
    low = min(lows) if lows else min([Decimal(0), *(end - 1 for end in every)])
    high = max(highs) if highs else max([MOST, *(end + 1 for end in every)])
    return format(low, "f"), format(high, "f")


def decided_of(model: Model, taken: set[str]) -> dict[str, Decided]:
    """The decisions by the name of their table in the model."""
    found: dict[str, Decided] = {}
    for table in model.tables.values():
        if table.marks:
            names = {text: text for text in _outcomes(table)}
            name = table.marks.get("decision", "")
            is_score = f"Score for `{name}`" in model.sections
            found[table.name] = Decided(name, table.marks.get("label"), is_score, names)
            continue
        name = name_of(table.name, taken, "decision")
        taken.add(name)
        names = {}
        for text in _outcomes(table):
            names[text] = name_of(text, set(names.values()), "outcome", is_value=True)
        found[table.name] = Decided(name, None, table.policy is Policy.SUM, names)
    return found


def _outcomes(table: Table) -> list[str]:
    return list(dict.fromkeys((*table.outcomes, *(rule.outcome for rule in table.rules))))
