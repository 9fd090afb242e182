"""From XML to the model; what a guideline cannot say is listed with its place."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from rubricc.adopt.dmn.feel import literal, test_of
from rubricc.adopt.dmn.nodes import Input, Model, Policy, Rule, Table, Value
from rubricc.adopt.nodes import Finding, Findings
from rubricc.adopt.xml_tree import Tag, Unreadable, read_xml

OURS = "urn:rubricc:dmn:1"
MOST_TAGS = 200_000
PASSED_OVER = frozenset(
    {
        "DMNDI",
        "artifact",
        "association",
        "description",
        "elementCollection",
        "extensionElements",
        "group",
        "itemDefinition",
        "knowledgeSource",
        "organizationUnit",
        "performanceIndicator",
        "textAnnotation",
    }
)
"""What says nothing of outcomes."""
AGGREGATED = {"SUM": Policy.SUM}


def read_model(data: bytes) -> Model | Findings:
    """The model of a file, or all that is wrong with it."""
    root = read_xml(data, most=MOST_TAGS)
    if isinstance(root, Unreadable):
        return (Finding("xml", root.message, root.place),)
    if _local(root.name) != "definitions":
        told = f"`<{root.name}>` is no DMN, which starts with `<definitions>`"
        return (Finding("format", told, root.place),)
    return _Reader(root).model()


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _children(tag: Tag, *names: str) -> Iterator[Tag]:
    yield from (one for one in tag.children if _local(one.name) in names)


def _text(tag: Tag, *path: str) -> str:
    """The text of the first child by this path, empty where there is none."""
    for name in path:
        found = next(_children(tag, name), None)
        if found is None:
            return ""
        tag = found
    return "".join(tag.text).strip()


class _Reader:
    """What is read so far, and what is wrong."""

    def __init__(self, root: Tag) -> None:
        self.root = root
        self.findings: list[Finding] = []
        self.allowed: dict[str, tuple[Value, ...]] = {}
        ours = (key for key, value in root.attributes.items() if value == OURS)
        self.prefix = next((f"{key.partition(':')[2]}:" for key in ours if ":" in key), "\0")
        self.types = {
            one.attributes.get("name", ""): one for one in _children(root, "itemDefinition")
        }

    def model(self) -> Model | Findings:
        """The model, or the findings in the order of their places."""
        about: Mapping[str, str] = {}
        sections: dict[str, str] = {}
        for one in (
            mark for part in _children(self.root, "extensionElements") for mark in part.children
        ):
            if one.name == f"{self.prefix}guideline":
                about = one.attributes
            if one.name == f"{self.prefix}section":
                sections[one.attributes.get("heading", "")] = "".join(one.text).strip("\n")
        inputs = {one.name: one for one in map(self.input, _children(self.root, "inputData"))}
        tables: dict[str, Table] = {}
        for one in self.root.children:
            kind = _local(one.name)
            if kind == "decision":
                table = self.table(one)
                if table is not None:
                    tables[table.name] = table
            elif kind not in PASSED_OVER | {"inputData"}:
                self.refuse("unknown", f"`<{one.name}>` cannot be said in a guideline", one)
        if not tables and not self.findings:
            self.refuse("empty", "there is no decision table", self.root)
        if self.findings:
            return tuple(sorted(self.findings, key=lambda one: (one.place.line, one.place.column)))
        allowed = {
            name: replace(one, values=one.values or self.allowed.get(name, ()))
            for name, one in inputs.items()
        }
        return Model(about, sections, allowed, tables)

    def refuse(self, rule: str, message: str, tag: Tag, mend: str = "") -> None:
        """Note what is wrong with a tag."""
        self.findings.append(Finding(rule, message, tag.place, mend))

    def marks(self, tag: Tag) -> Mapping[str, str]:
        """What an export of ours says of a tag."""
        return {
            key.removeprefix(self.prefix): value
            for key, value in tag.attributes.items()
            if key.startswith(self.prefix)
        }

    def input(self, tag: Tag) -> Input:
        """A value from outside, with what its type allows."""
        variable = next(_children(tag, "variable"), tag)
        name = variable.attributes.get("name") or tag.attributes.get("name", "")
        reference = variable.attributes.get("typeRef", "")
        kind, values = self.type(reference, tag)
        return Input(name, kind, values, _text(tag, "description"), self.marks(tag), tag.place)

    def type(self, reference: str, tag: Tag) -> tuple[str, tuple[Value, ...]]:
        """The plain type behind a name, and the values that it allows."""
        item = self.types.get(reference)
        if item is None:
            return _local(reference), ()
        allowed = _text(item, "allowedValues", "text")
        return _local(_text(item, "typeRef")), self.values(allowed, tag)

    def values(self, text: str, tag: Tag) -> tuple[Value, ...]:
        """The values of a list."""
        try:
            found = test_of(text)
        except ValueError:
            self.refuse("values", f"`{text[:60]}` is no list of texts or numbers", tag)
            return ()
        return () if found is None else found.values

    # ---- tables

    def table(self, tag: Tag) -> Table | None:
        """A decision by its table; None for what was refused, or is put together of others."""
        marks = self.marks(tag)
        name = tag.attributes.get("name", "")
        own = next(_children(tag, "decisionTable"), None)
        if own is None:
            logic = next((one for one in tag.children if _is_logic(one)), tag)
            told = f"`{name}` is no decision table but `<{logic.name}>`"
            self.refuse("logic", told, logic, "write it as a decision table")
            return None
        policy = self.policy(own)
        if policy is Policy.COLLECT and marks:
            return None  # a list of the labels whose own tables are read
        outputs = list(_children(own, "output"))
        if len(outputs) != 1:
            told = f"`{name}` has {len(outputs)} outputs"
            self.refuse("outputs", told, own, "write a decision for each")
            return None
        if policy is None:
            return None
        columns = [self.column(one) for one in _children(own, "input")]
        outcomes = self.outcomes(_text(outputs[0], "outputValues", "text"), outputs[0])
        rules = [self.rule(one, len(columns)) for one in _children(own, "rule")]
        variable = next(_children(tag, "variable"), tag)
        called = variable.attributes.get("name") or name
        found = tuple(one for one in rules if one is not None)
        return Table(called, policy, tuple(columns), outcomes, found, marks, tag.place)

    def policy(self, tag: Tag) -> Policy | None:
        """The hit policy, None for one that cannot be said."""
        name = tag.attributes.get("hitPolicy", "UNIQUE")
        aggregation = tag.attributes.get("aggregation", "")
        if aggregation:
            name = f"{name} {aggregation}"
        try:
            return Policy(name)
        except ValueError:
            known = ", ".join(one.value for one in Policy)
            told = f"the hit policy {name[:40]} cannot be said in a guideline"
            self.refuse("hit-policy", told, tag, f"use one of {known}")
            return None

    def column(self, tag: Tag) -> str:
        """The name that a column tests."""
        text = _text(tag, "inputExpression", "text")
        self.allowed.setdefault(text, self.values(_text(tag, "inputValues", "text"), tag))
        known = {
            one.attributes.get("name") for one in _children(self.root, "inputData", "decision")
        }
        known |= {
            variable.attributes.get("name")
            for one in _children(self.root, "inputData", "decision")
            for variable in _children(one, "variable")
        }
        if text not in known:
            told = f"`{text[:60]}` is the name of no input and of no decision"
            self.refuse("expression", told, tag, "test a value as it is given")
        return text

    def outcomes(self, text: str, tag: Tag) -> tuple[str, ...]:
        """The outcomes that a table declares, in order."""
        found = self.values(text, tag)
        return tuple(one for one in found if isinstance(one, str))

    def rule(self, tag: Tag, width: int) -> Rule | None:
        """A row."""
        entries = list(_children(tag, "inputEntry"))
        outcome = next(_children(tag, "outputEntry"), tag)
        if len(entries) != width or outcome is tag:
            told = f"the rule has {len(entries)} tests for {width} columns, or no outcome"
            self.refuse("rule", told, tag)
            return None
        tests = []
        for entry in entries:
            text = _text(entry, "text")
            try:
                tests.append(test_of(text))
            except ValueError:
                told = f"`{text[:60]}` is no list of texts, numbers or ranges"
                self.refuse("test", told, entry)
                return None
        given = _text(outcome, "text")
        try:
            result = literal(given)
        except ValueError:
            self.refuse("outcome", f"`{given[:60]}` is no text and no number", outcome)
            return None
        why = _text(tag, "annotationEntry", "text") or _text(tag, "description")
        return Rule(tuple(tests), result, why, tag.place)


def _is_logic(tag: Tag) -> bool:
    plain = {"description", "extensionElements", "variable", "question", "allowedAnswers"}
    name = _local(tag.name)
    return name not in plain and not name.endswith("Requirement")
