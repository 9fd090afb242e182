"""Our own `table.csv` with its statements: the rows, as a model of which each row is a rule.

What the rows speak of is declared below them, so they may say `n/a`, and read each other.
"""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from rubricc.adopt.dmn import Input, Model, Policy, Range, Rule, Table, Test, Value
from rubricc.adopt.nodes import Finding, Findings
from rubricc.adopt.tables.cells import numbers_of
from rubricc.adopt.tables.nodes import Line
from rubricc.adopt.tables.own import Own, score_in
from rubricc.adopt.xml_tree import Place

ABOUT = "guideline"
DEEPER = "> "
CRITERIA = "Criteria "
"""Under it stands that they are rows, which is no statement."""
YES, NO, INAPPLICABLE, FLAG = "yes", "no", "n/a", "flag:"
SEVERAL = "Labels for `{}`: choose all that apply"
EITHER = re.compile(r" or (?!more(?: or |$))")
WORD = re.compile(r"n/a|[a-z0-9]+(?:[.-][a-z0-9]+)*")
LABEL = re.compile(r"- `([^`]+)`[:.]")


def read_again(own: Own) -> Model | Findings:
    """The model of a table of ours, or the cells that no guideline can say."""
    about, sections = _declared(own.statements)
    names = [cell.text for cell in own.header.cells[1:-3]]
    groups: dict[str, list[Line]] = {}
    for line in own.rules:
        groups.setdefault(line.cells[0].text, []).append(line)
    labels = {f"{name}/{one}" for name in groups for one in _labels(name, sections)}
    scores = [name for name in map(score_in, sections) if name is not None]
    decisions = {*groups, *labels, *scores}
    found: list[Finding] = []
    place = own.header.place
    tables = {
        one: Table(one, Policy.UNIQUE, (), (), (), {"decision": one}, place) for one in scores
    }
    for name, lines in groups.items():
        read = [_rule(line, names, decisions, found) for line in lines]
        for table in _tables(name, names, read, sections):
            tables[table.name] = table
    inputs = {
        name: _input(name, [rule.tests[at] for one in tables.values() for rule in one.rules])
        for at, name in enumerate(names)
        if name not in decisions
    }
    return tuple(found) or Model(about, sections, inputs, tables)


def _declared(statements: Sequence[Line]) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """What stands under each heading: the front matter, and the sections as they are written."""
    about: dict[str, str] = {}
    sections: dict[str, list[str]] = {}
    for line in statements:
        heading, text = line.cells[0].text, line.cells[-1].text
        if heading == ABOUT:
            name, _, told = text.partition(": ")
            about[name] = told
            continue
        depth = 0
        while text.startswith(DEEPER):
            text, depth = text.removeprefix(DEEPER), depth + 1
        mark = "" if heading.startswith(CRITERIA) else f"{'    ' * depth}- "
        sections.setdefault(heading, []).append(f"{mark}{text}")
    return about, {heading: "\n".join(lines) for heading, lines in sections.items()}


def _input(name: str, tests: Sequence[Test | None]) -> Input:
    """A column as a signal, or a member of one; a number may have none."""
    values = tuple(dict.fromkeys(value for test in tests if test for value in test.values))
    signal, _, member = name.partition("/")
    marks = {"signal": signal, **({"member": member} if member else {})}
    if any(isinstance(value, Range) for value in values):
        marks["state"] = "true"
    return Input(name, "string", values, "", marks, Place(1, 1))


# ---- rows --------------------------------------------------------------------------------------


def _rule(line: Line, names: Sequence[str], decisions: Set[str], found: list[Finding]) -> Rule:
    tests: list[Test | None] = []
    for name, cell in zip(names, line.cells[1:-3], strict=True):
        made = _test(cell.text, is_decision=name in decisions)
        if isinstance(made, Test) and not made.values:
            message = f"`{cell.text[:60]}` is no list of values of `{name}`"
            found.append(Finding("cell", message, cell.place, "write it as the other cells are"))
        tests.append(made)
    return Rule(tuple(tests), line.cells[-3].text, "", line.place)


def _test(text: str, *, is_decision: bool) -> Test | None:
    """What a cell takes; no values where one is misspelt, and None for anything."""
    if not text:
        return None
    values: list[Value] = []
    for part in EITHER.split(text):
        numbers = None if is_decision else numbers_of(part)
        if numbers is not None and numbers.intervals:
            one = numbers.intervals[0]
            values.append(Range(one.low, one.high, one.has_low, one.has_high))
        elif WORD.fullmatch(part) or is_decision:
            values.append(part)
        else:
            return Test(())
    return Test(tuple(values))


def _tables(
    name: str, names: Sequence[str], rules: Sequence[Rule], sections: Mapping[str, str]
) -> Iterator[Table]:
    """The table of a decision; of one whose labels are chosen together, one for each of them."""
    decision, _, label = name.partition("/")
    place = rules[0].place
    if label or SEVERAL.format(decision) not in sections:
        marks = {"decision": decision, **({"label": label} if label else {})}
        yield Table(name, Policy.UNIQUE, tuple(names), (), tuple(rules), marks, place)
        return
    for one in _labels(decision, sections):
        told = tuple(replace(rule, outcome=_of_label(rule.outcome, one)) for rule in rules)
        marks = {"decision": decision, "label": one}
        yield Table(f"{name}/{one}", Policy.UNIQUE, tuple(names), (), told, marks, place)


def _labels(decision: str, sections: Mapping[str, str]) -> list[str]:
    """The labels of which all that apply are chosen."""
    return LABEL.findall(sections.get(SEVERAL.format(decision), ""))


def _of_label(outcome: str, label: str) -> str:
    if outcome == INAPPLICABLE or outcome.startswith(FLAG):
        return outcome
    return YES if label in outcome.split(" ") else NO
