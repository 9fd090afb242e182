"""The diagrams of a table as questions to a judge, one after another, until the outcome is known.

A step that no case can answer otherwise is left out. Who is not sure goes where the policy of the
signal leads: to the value that it names, or to an end where the decision is flagged. People are
told a little more kindly: for them a doubt that makes no difference in the end counts as none.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from rubricc.decide import has
from rubricc.emit.labeling import NOT_SURE, Job, Question
from rubricc.emit.nodes import Bundle
from rubricc.emit.sql import CannotSayError
from rubricc.model import Flagged, Signal, Value, signal_text
from rubricc.quiz import outcome_name
from rubricc.table import Column, Decision, Json, Table, data_text

FORMAT = "rubricc.dag/1"


def graphs(bundle: Bundle, job: Job) -> Json:
    """The questions, and for each decision its graph.

    Raises CannotSayError where a decision has no diagram.
    """
    questions = {one.name: one for one in job.signals}
    signals = {one.id: one for one in bundle.guideline.signals}
    columns = bundle.table.columns
    return {
        "format": FORMAT,
        **job.named,
        "questions": [
            _question(column, signals[column.signal], questions.get(column.signal))
            for column in columns
        ],
        "decisions": {one.id: _graph(bundle.table, one, signals) for one in bundle.table.decisions},
    }


def count_steps(bundle: Bundle) -> int:
    """How many questions the graphs have together, told without making them."""
    diagrams = [one.diagram for one in bundle.table.decisions]
    return sum(len(one.steps) for one in diagrams if one is not None)


def _question(column: Column, signal: Signal, question: Question | None) -> Json:
    """What is asked in a column; a setting of the project is told, not asked."""
    about: dict[str, Json] = {"signal": column.signal, "member": column.member}
    if question is None:
        usual = None if signal.usual is None else _cell_of(column, signal.usual)
        return {**about, "setting": True, "usual": usual}
    name = signal_text(column.signal)
    head = name if column.member is None else f"{name} includes `{column.member}`"
    hints = [f"- {one.value}: {one.hint}" for one in question.answers if one.hint]
    described = [signal.description] if signal.description not in (question.title, "") else []
    text = "\n".join([f"{head}: {question.title}", *described, *hints])
    return {**about, "setting": False, "text": text}


def _cell_of(column: Column, value: Value) -> str | None:
    found = (cell.name for cell in column.cells if has(cell, column.member, value))
    return next(found, None)


# ---- one decision ------------------------------------------------------------------------------


def _graph(table: Table, decision: Decision, signals: Mapping[str, Signal]) -> Json:
    if decision.diagram is None:
        why = decision.why_no_rows or "it has too many cases"
        told = f"a graph cannot ask for `{decision.id}`, since {why}"
        raise CannotSayError(told)
    drawing = _Drawing(table, signals)
    steps, terminals = decision.diagram.steps, decision.diagram.terminals
    places: dict[int, str | None] = {
        len(steps) + number: drawing.end(data_text(one.outcome), one.clauses)
        for number, one in enumerate(terminals)
        if one.outcome is not None
    }
    # INVARIANT: steps lead only to later ones, so whatever a step leads to is drawn before it.
    for number, step in reversed([*enumerate(steps)]):
        places[number] = drawing.step(step.column, [places.get(one) for one in step.next])
    return {
        "levels": [one.name for one in decision.labels] if decision.kind == "scale" else None,
        "root": places[decision.diagram.root],
        "steps": drawing.steps,
        "ends": drawing.ends,
    }


@dataclass(slots=True)
class _Drawing:
    """A graph in the making. Places are named: `s3` is the step, `e0` the end with that number."""

    table: Table
    signals: Mapping[str, Signal]
    steps: list[Json] = field(default_factory=list)
    ends: list[Json] = field(default_factory=list)
    known: dict[Hashable, str] = field(default_factory=dict)

    def end(self, outcome: str, clauses: tuple[str, ...], unsure: str | None = None) -> str:
        """The place where this comes out."""
        one: dict[str, Json] = {"outcome": outcome, "clauses": list(clauses)}
        if unsure is not None:
            one["unsure"] = unsure
        return self._placed((outcome, clauses, unsure), "e", self.ends, one)

    def step(self, number: int, places: Sequence[str | None]) -> str | None:
        """The place where a column is asked for; None where no case comes by."""
        column = self.table.columns[number]
        cells = zip(column.cells, places, strict=True)
        answers = {cell.name: place for cell, place in cells if place is not None}
        if len(set(answers.values())) <= 1:
            return next(iter(answers.values()), None)
        signal = self.signals[column.signal]
        if not signal.is_setting:
            answers[NOT_SURE] = self._unsure(column, signal, answers)
        one: Json = {"question": number, "answers": answers}
        return self._placed((number, *answers.items()), "s", self.steps, one)

    def _unsure(self, column: Column, signal: Signal, answers: Mapping[str, str]) -> str:
        match signal.if_unsure:
            case Flagged() as flagged:
                return self.end(outcome_name(flagged), (), signal.id)
            case str() | Decimal() as value:
                cell = _cell_of(column, value)
                if cell is not None and cell in answers:
                    return answers[cell]
            case None:
                pass
        return self.end(outcome_name(Flagged(None)), (), signal.id)

    def _placed(self, key: Hashable, kind: str, listed: list[Json], one: Json) -> str:
        if key not in self.known:
            self.known[key] = f"{kind}{len(listed)}"
            listed.append(one)
        return self.known[key]
