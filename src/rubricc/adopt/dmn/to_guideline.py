"""From a model to a guideline: each rule becomes a clause.

Of UNIQUE and ANY nothing is ordered, so rules that overlap and disagree are found as conflicts.
FIRST is the order of the document, PRIORITY an order of the labels, COLLECT a choice of all that
apply.

A rule on another decision's flag is a gate on what flags it: a condition that reads a flagged
decision would be asked as if that had come out as anything it might have.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from rubricc.adopt.dmn.conditions import ABSENT, FLAG, condition, either, every
from rubricc.adopt.dmn.naming import Decided, Observed, decided_of, inputs_of
from rubricc.adopt.dmn.nodes import Model, Policy, Rule, Table
from rubricc.adopt.nodes import Adopted, Finding, Findings, Wish
from rubricc.adopt.wording import letter_for, prose, title_of

HEADING = re.compile(
    r"Settings|Signals|Definitions|Facts|Queues"
    r"|(?:Labels|Scale|Score|Criteria) for `[a-z0-9-]+`(?:: choose all that apply)?"
)
BEFORE = ("Settings", "Signals", "Definitions", "Facts", "Queues")
LABEL = re.compile(r"( *)- `([^`]+)`[:.]")
SCORE = "Score for "
CLAUSE = re.compile(r"^ *- \*\*([A-Za-z]+)", re.MULTILINE)
"""A clause of a score, which our exports declare: rows hold only what it comes to."""
PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 -]*")


def to_guideline(model: Model, wish: Wish) -> Adopted | Findings:
    """The guideline, or why there is none."""
    wrong = tuple(_unsayable(model))
    if wrong:
        return wrong
    return _Writer(model, wish).adopted()


def _unsayable(model: Model) -> Iterator[Finding]:
    first = next(iter(model.tables.values()))
    for heading in model.sections:
        if not HEADING.fullmatch(heading):
            yield Finding("section", f"`{prose(heading)[:60]}` is no section", first.place)
    for table in model.tables.values():
        if table.policy is Policy.PRIORITY and not table.outcomes:
            told = f"`{table.name}` has the hit policy PRIORITY and no output values"
            yield Finding(
                "hit-policy", told, table.place, "list the outputs, the first to win first"
            )


class _Writer:
    """The sections of a guideline that is being written."""

    def __init__(self, model: Model, wish: Wish) -> None:
        self.model = model
        self.wish = wish
        taken: set[str] = set()
        self.decided = decided_of(model, taken)
        self.inputs = inputs_of(model, taken)
        self.columns: Mapping[str, Observed | Decided] = {**self.inputs, **self.decided}
        scores = (text for heading, text in model.sections.items() if heading.startswith(SCORE))
        self.letters = {found[1].upper() for text in scores for found in CLAUSE.finditer(text)}
        self.left_out: list[str] = []
        self.flags: dict[tuple[str, str], str] = {}
        for table in model.tables.values():
            self._name_flags(table)

    def _name_flags(self, table: Table) -> None:
        """Name the definition of where each table before is flagged, as this one asks for it."""
        for rule in table.rules:
            for name, test in zip(table.columns, rule.tests, strict=True):
                column = self.columns[name]
                for value in test.values if test and isinstance(column, Decided) else ():
                    if isinstance(value, str) and value.startswith(FLAG):
                        queue = value.removeprefix(FLAG)
                        self.flags[column.name, value] = f"{column.name}-flagged-{queue}"[:64]

    def adopted(self) -> Adopted:
        """The guideline."""
        text = "\n".join(self._lines())
        return Adopted(text, tuple(self._notes()))

    def _lines(self) -> Iterator[str]:
        about, name = self.model.about, self.model.about.get("id", self.wish.id)
        title = about.get("title", title_of(name))
        yield "---"
        yield f"guideline: {name}"
        yield f"title: {_quoted(title)}"
        yield f"version: {about.get('version', '0.1.0')}"
        yield f"task: {about.get('task', 'classify')}"
        yield f"unit: {_quoted(about.get('unit', 'case'))}"
        yield f"media: {about.get('media', 'text')}"
        yield from ("---", "", f"# {prose(title)}", "")
        own = self.model.sections
        signals = [one.declared for one in self.inputs.values() if one.declared]
        definitions = list(self._definitions())
        made = {"Signals": signals, "Definitions": definitions, "Queues": self._queues()}
        for heading in BEFORE:
            lines = [*([own[heading]] if heading in own else []), *made.get(heading, [])]
            if lines:
                yield from (f"## {heading}", "", *lines, "")
        yield from self._decisions()

    def _queues(self) -> list[str]:
        own = self.model.sections.get("Queues", "")
        wanted = self.wish.gaps
        return [f"- `{wanted}`."] if wanted and f"- `{wanted}`" not in own else []

    def _definitions(self) -> Iterator[str]:
        """Where a decision is flagged, of those that others ask for."""
        for (decision, text), name in self.flags.items():
            tables = [
                table
                for key, table in self.model.tables.items()
                if self.decided[key].name == decision
            ]
            rules = [(tables[0], rule) for rule in tables[0].rules if rule.outcome == text]
            ways = [self._when(table, rule) or "always" for table, rule in rules]
            yield f"- `{name}` means {either([f'({way})' for way in ways])}."

    # ---- decisions

    def _decisions(self) -> Iterator[str]:
        seen: set[str] = set()
        for key, table in self.model.tables.items():
            decided = self.decided[key]
            if decided.name in seen:
                continue
            seen.add(decided.name)
            parts = [
                one
                for other, one in self.model.tables.items()
                if self.decided[other].name == decided.name
            ]
            yield from self._declared(table, decided)
            yield from self._clauses(parts, decided)
            yield from self._priority(table, decided)

    def _declared(self, table: Table, decided: Decided) -> Iterator[str]:
        own = next(
            (
                (heading, text)
                for heading, text in self.model.sections.items()
                if f"for `{decided.name}`" in heading
            ),
            None,
        )
        if own is not None:
            yield from (f"## {own[0]}", "", *self._reached(own[1], decided), "")
            return
        if decided.is_score:
            yield from (f"## Score for `{decided.name}`", "")
            return
        several = ": choose all that apply" if table.policy is Policy.COLLECT else ""
        yield from (f"## Labels for `{decided.name}`{several}", "")
        yield from (f"- `{name}`." for name in decided.names.values())
        yield ""

    def _reached(self, text: str, decided: Decided) -> list[str]:
        """The labels of our own export that some row gives, and what these stand under.

        Others were taken over from a file that many use; here nothing would reach them.
        """
        if decided.is_score:
            return [text]
        given = {
            name
            for key, table in self.model.tables.items()
            if self.decided[key].name == decided.name
            for rule in table.rules
            for name in self._given(rule, self.decided[key])
        }
        lines: list[str] = []
        details: list[str] = []
        depth = 0
        for line in reversed(text.splitlines()):
            found = LABEL.match(line)
            if found is None:
                details.append(line)
                continue
            if found[2] in given or len(found[1]) < depth:
                lines += [*details, line]
                depth = len(found[1])
            else:
                self.left_out.append(f"`{found[2]}` of `{decided.name}`")
            details = []
        return [*details[::-1], *lines[::-1]]

    def _given(self, rule: Rule, decided: Decided) -> list[str]:
        if decided.label is not None:
            return [decided.label] if rule.outcome == "yes" else []
        return rule.outcome.split("|")

    def _clauses(self, tables: Sequence[Table], decided: Decided) -> Iterator[str]:
        if decided.is_score and f"{SCORE}`{decided.name}`" in self.model.sections:
            return
        letter = letter_for(decided.name, self.letters)
        self.letters.add(letter)
        sections: dict[str, list[str]] = {"Gates": [], "Rules": []}
        number = 0
        for at, table in enumerate(tables):
            own = self.decided[table.name]
            for rule in table.rules:
                outcome = self._outcome(rule.outcome, own, is_first=at == 0)
                if outcome is None:
                    continue
                number += 1
                layer = "Gates" if self._asks_a_flag(table, rule) else "Rules"
                when = self._when(table, rule)
                told = f" when {when}" if when else ""
                why = _why(table, rule)
                sections[layer].append(f"- **{letter}{number}** {outcome}{told}{why}.")
        if self.wish.gaps and not decided.is_score and tables[0].policy is not Policy.COLLECT:
            last = f"- **{letter}{number + 1}** flag for `{self.wish.gaps}` otherwise."
            sections["Rules"].append(last)
        for heading, lines in sections.items():
            if lines:
                yield from (f"## {heading} for `{decided.name}`", "", *lines, "")

    def _outcome(self, text: str, decided: Decided, *, is_first: bool) -> str | None:
        """What a clause gives; of a label that it holds, or once what holds of the whole."""
        is_ours = bool(self.model.about)
        if is_ours and text == ABSENT:
            return "not applicable" if is_first else None
        if is_ours and text.startswith(FLAG):
            queue = text.removeprefix(FLAG)
            flag = f"flag for `{queue}`" if queue else "flag"
            return flag if is_first else None
        if decided.label is not None:
            return f"`{decided.label}`" if text == "yes" else None
        if decided.is_score:
            return f"{text} points"
        names = text.split("|") if is_ours else [text]
        return " or ".join(f"`{decided.names.get(one, one)}`" for one in names)

    def _asks_a_flag(self, table: Table, rule: Rule) -> bool:
        pairs = zip(table.columns, rule.tests, strict=True)
        return any(
            isinstance(value, str) and (self.columns[name].name, value) in self.flags
            for name, test in pairs
            if test is not None and isinstance(self.columns[name], Decided)
            for value in test.values
        )

    def _when(self, table: Table, rule: Rule) -> str:
        is_gate = self._asks_a_flag(table, rule)
        parts = [
            condition(test, self.columns[name], self.flags, is_gate=is_gate)
            for name, test in zip(table.columns, rule.tests, strict=True)
            if test is not None
        ]
        return every(parts)

    def _priority(self, table: Table, decided: Decided) -> Iterator[str]:
        line = ""
        if table.policy is Policy.FIRST:
            line = "earlier over later in Rules"
        if table.policy is Policy.PRIORITY and len(decided.names) > 1:
            line = " over ".join(f"`{name}`" for name in decided.names.values())
        if line:
            yield from (f"## Priority for `{decided.name}`", "", f"- {line}.", "")

    def _notes(self) -> Iterator[str]:
        if self.model.about:
            yield "the rules are the rows, which have no clauses that beat each other"
            for heading in self.model.sections:
                if heading.startswith(SCORE):
                    name = heading.removeprefix(SCORE)
                    yield f"the clauses of the score {name} are those of its export, not its rows"
            if self.left_out:
                yield f"no row gives {', '.join(self.left_out[::-1])}, so they are left out"
            return
        open_ended = [one for one in self.inputs.values() if f"to {1_000_000}" in one.declared]
        if open_ended:
            names = ", ".join(f"`{one.name}`" for one in open_ended)
            yield f"the model has no ends for {names}: a million was made up"


def _why(table: Table, rule: Rule) -> str:
    """The reason of a row; of our own exports what stands behind the clauses."""
    text = rule.why.partition(": ")[2] if table.marks else rule.why
    told = prose(text).rstrip(". ")
    return f", because {told}" if told else ""


def _quoted(text: str) -> str:
    """A text in the front matter."""
    plain = " ".join(text.split())
    if PLAIN.fullmatch(plain):
        return plain
    escaped = plain.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
