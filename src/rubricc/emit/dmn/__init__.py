"""Takes rules for engines, gives DMN 1.3, promises what its schema asks, and disjoint rules.

Every decision is a table with the hit policy UNIQUE. FIRST over the clauses as written would be
shorter where a guideline is nothing but an ordered list; but clauses beat each other by layers,
exceptions and chains, agree and conflict, cap and step, which no order of rows says. Disjoint rows
read in any order, and an engine that finds two that match reports it.
"""

from collections.abc import Iterator, Sequence
from itertools import product
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from rubricc.emit.dmn.feel import apart, test_of, text_of
from rubricc.emit.dmn.layout import draw
from rubricc.emit.engines import (
    NO,
    YES,
    Column,
    Gathering,
    Input,
    Rulebook,
    RuleTable,
    Type,
    find_limits,
    sources_of,
)
from rubricc.emit.vocabulary import about_of, sections_of
from rubricc.emit.xml_text import writable
from rubricc.model import Guideline
from rubricc.table import NONE, Table, to_model

NAMESPACES = {
    "xmlns": "https://www.omg.org/spec/DMN/20191111/MODEL/",
    "xmlns:dmndi": "https://www.omg.org/spec/DMN/20191111/DMNDI/",
    "xmlns:dc": "http://www.omg.org/spec/DMN/20180521/DC/",
    "xmlns:di": "http://www.omg.org/spec/DMN/20180521/DI/",
    "xmlns:rubricc": "urn:rubricc:dmn:1",
}
UNSETTLED = "flag:"
"""What stands for a label that nobody could settle."""


def dmn(table: Table, book: Rulebook) -> str:
    """The whole model."""
    about = table.guideline
    root = Element(
        "definitions",
        {
            **NAMESPACES,
            "id": f"guideline_{about.id}",
            "name": writable(about.title),
            "namespace": f"urn:rubricc:guideline:{about.id}",
            "exporter": "rubricc",
        },
    )
    guideline = to_model(table)
    SubElement(root, "description").text = writable(_about(table, guideline, book))
    _vocabulary(SubElement(root, "extensionElements"), table, guideline)
    reads: dict[str, list[str]] = {}
    edges: dict[str, str] = {}
    bounds = _bounds(table)
    lows = {one.id: one.low for one in table.signals}
    for one in book.inputs:
        reads[f"input_{one.column.name}"] = []
        _input_data(root, one, lows.get(one.signal) if one.is_state else None)
    inputs = {one.column.name for one in book.inputs}
    for made in book.tables:
        read = made.parts if isinstance(made, Gathering) else made.columns
        places = [f"{_kind(one, inputs)}_{one.name}" for one in read]
        reads[f"decision_{made.column.name}"] = places
        decision = _decision(root, made)
        edges |= dict(_requirements(decision, made.column.name, places))
        if isinstance(made, Gathering):
            _gathering(decision, made)
        else:
            _table(decision, made, bounds)
    draw(root, reads, edges)
    indent(root, " ")
    for rule in root.iter("rule"):
        _on_one_line(rule)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _about(table: Table, guideline: Guideline, book: Rulebook) -> str:
    told = f"{guideline.id} {guideline.version}, digest {table.digest}. Made by rubricc."
    return "\n".join((told, *(one.message for one in find_limits(guideline, book))))


def _vocabulary(parent: Element, table: Table, guideline: Guideline) -> None:
    """What DMN has no element for, a section of the guideline in each."""
    about = {name: writable(text) for name, text in about_of(table, guideline).items()}
    SubElement(parent, "rubricc:guideline", about)
    for heading, text in sections_of(guideline).items():
        section = SubElement(parent, "rubricc:section", heading=heading)
        section.text = f"\n{writable(text)}\n"


def _kind(column: Column, inputs: set[str]) -> str:
    return "input" if column.name in inputs else "decision"


def _bounds(table: Table) -> dict[str, str]:
    """The numbers that an input may be, unless it may have none."""
    found = {}
    signals = {one.id: one for one in table.signals}
    for source in sources_of(table):
        (one, *state), signal = source.inputs, signals[source.column.signal]
        if one.column.type is Type.NUMBER and not state:
            end = f"[{signal.low}..{signal.high}]" if signal.high else f">= {signal.low}"
            found[one.column.name] = end
    return found


# ---- the graph ---------------------------------------------------------------------------------


def _input_data(root: Element, one: Input, low: str | None) -> None:
    name = one.column.name
    marks = {"rubricc:signal": one.signal}
    if one.member is not None:
        marks["rubricc:member"] = one.member
    if one.is_state:
        marks |= {"rubricc:state": "true", "rubricc:low": low or "0"}
    attributes = {"id": f"input_{name}", "name": name, "label": one.column.about, **marks}
    data = SubElement(root, "inputData", attributes)
    if one.description:
        SubElement(data, "description").text = writable(one.description)
    SubElement(data, "variable", name=name, typeRef=one.column.type.value)


def _decision(root: Element, made: RuleTable | Gathering) -> Element:
    name = made.column.name
    marks = {"rubricc:decision": made.decision}
    if isinstance(made, RuleTable) and made.label is not None:
        marks["rubricc:label"] = made.label
    attributes = {"id": f"decision_{name}", "name": name, "label": made.column.about, **marks}
    decision = SubElement(root, "decision", attributes)
    SubElement(decision, "variable", name=name, typeRef=made.column.type.value)
    return decision


def _requirements(decision: Element, name: str, places: Sequence[str]) -> Iterator[tuple[str, str]]:
    for at, place in enumerate(places, 1):
        key = f"needs_{name}_{at}"
        needs = SubElement(decision, "informationRequirement", id=key)
        is_input = place.startswith("input_")
        SubElement(needs, "requiredInput" if is_input else "requiredDecision", href=f"#{place}")
        yield key, f"{place} decision_{name}"


# ---- tables ------------------------------------------------------------------------------------


def _start(decision: Element, name: str, policy: str, columns: Sequence[Column]) -> Element:
    table = SubElement(decision, "decisionTable", id=f"table_{name}", hitPolicy=policy)
    for at, column in enumerate(columns, 1):
        key = f"column_{name}_{at}"
        head = SubElement(table, "input", id=key)
        read = SubElement(head, "inputExpression", typeRef=column.type.value)
        SubElement(read, "text").text = column.name
    return table


def _values(parent: Element, kind: str, text: str) -> None:
    SubElement(SubElement(parent, kind), "text").text = text


def _table(decision: Element, made: RuleTable, bounds: dict[str, str]) -> None:
    name = made.column.name
    table = _start(decision, name, "UNIQUE", made.columns)
    for head, column in zip(table, made.columns, strict=True):
        if column.values:
            _values(head, "inputValues", test_of(column.values))
        elif column.name in bounds:
            _values(head, "inputValues", bounds[column.name])
    output = SubElement(table, "output", id=f"outcome_{name}", typeRef="string")
    _values(output, "outputValues", test_of(made.column.values))
    rules = ((rule, tests) for rule in made.rules for tests in product(*map(apart, rule.tests)))
    for at, (rule, tests) in enumerate(rules, 1):
        entry = SubElement(table, "rule", id=f"rule_{name}_{at}")
        if rule.note:
            SubElement(entry, "description").text = writable(rule.note)
        for test in tests:
            _values(entry, "inputEntry", test_of(test))
        _values(entry, "outputEntry", text_of(rule.outcome))


def _gathering(decision: Element, made: Gathering) -> None:
    """The labels whose tables say yes, or that there is none; one that is not settled is told."""
    name = made.column.name
    table = _start(decision, name, "COLLECT", made.parts)
    SubElement(table, "output", id=f"outcome_{name}", typeRef="string")
    rules = [(0, test_of((one,)), one) for one in made.whole]
    for at, label in enumerate(made.labels):
        rules += [(at, test_of((YES,)), label), (at, "null", UNSETTLED)]
    for number, (place, test, outcome) in enumerate(rules, 1):
        entry = SubElement(table, "rule", id=f"rule_{name}_{number}")
        for at in range(len(made.parts)):
            _values(entry, "inputEntry", test if at == place else test_of(None))
        _values(entry, "outputEntry", text_of(outcome))
    entry = SubElement(table, "rule", id=f"rule_{name}_none")
    for _ in made.parts:
        _values(entry, "inputEntry", test_of((NO,)))
    _values(entry, "outputEntry", text_of(NONE))


def _on_one_line(rule: Element) -> None:
    """A rule is a line: tables are long enough."""
    rule.text = None
    for one in rule:
        one.tail = None
        if len(one):
            one.text = None
            one[0].tail = None
