"""What every part of an audit looks at: the table, and annotations as they were read."""

from collections.abc import Iterable, Mapping

import polars as pl

from rubricc.audit.nodes import CASE, standing
from rubricc.audit.reading import Answer, Control, controls_of
from rubricc.decide import run_over, stand_ins
from rubricc.frames import Run
from rubricc.model import Guideline, Special
from rubricc.model import Signal as Declared
from rubricc.records import record
from rubricc.table import Decision, Signal, Table, text_value, to_model


@record
class Ground:
    """What holds for all annotations: the table as data and as a model, its controls, which
    annotators are models, the controls that anybody answered, and of the signals those that were
    ticked, or are told of known cases, with a value that they have."""

    table: Table
    guideline: Guideline
    controls: Mapping[str, Control]
    models: frozenset[str]
    asked: frozenset[str]
    ticked: frozenset[str]
    cased: frozenset[str]
    values: frozenset[tuple[str, str]]
    """Signals with the values that they have, of those that were ticked or told."""
    run: Run
    """Puts what was ticked to the rules."""

    @property
    def decisions(self) -> Mapping[str, Decision]:
        """The decisions by id, as they were declared."""
        return {one.id: one for one in sorted(self.table.decisions, key=lambda each: each.place)}

    @property
    def signals(self) -> Mapping[str, Signal]:
        """The signals that annotators may tick, by id."""
        return {one.id: one for one in self.table.signals if not one.setting}


@record
class Work:
    """Annotations on a ground: the long frame of some items, in `told` the rows that say more than
    what is known of an item itself, and in `standing` the answers to decisions that stand for
    agreement."""

    ground: Ground
    frame: pl.DataFrame
    told: pl.DataFrame
    standing: pl.DataFrame


def ground_of(
    table: Table, answers: Iterable[Answer], models: Iterable[str], *, is_usual: bool = False
) -> Ground:
    """What holds for all annotations that have these answers."""
    guideline = to_model(table)
    usual = stand_ins(table, "usual")
    missing = {
        one.id: usual.get(one.id, "") if one.setting or is_usual else "" for one in table.signals
    }
    declared = {one.id: one for one in guideline.signals}
    settings = {one.id for one in table.signals if one.setting}
    asked, ticked, cased = set[str](), set[str](), set[str]()
    values = set[tuple[str, str]]()
    for one in answers:
        if not one.is_case:
            asked.add(one.control)
        if one.control not in declared or one.control in settings:
            continue
        if one.value == "not sure" or _has(declared[one.control], one.value):
            (cased if one.is_case else ticked).add(one.control)
            values.add((one.control, one.value))
    return Ground(
        table,
        guideline,
        controls_of(table),
        frozenset(models),
        frozenset(asked),
        frozenset(ticked),
        frozenset(cased),
        frozenset(values),
        run_over(table, missing),
    )


def _has(signal: Declared, text: str) -> bool:
    value = text_value(signal, text)
    is_absent = value is Special.NOT_APPLICABLE
    return value is not None and not (is_absent and signal.only_when is None)


def work_on(ground: Ground, frame: pl.DataFrame) -> Work:
    """What there is to look at in the annotations of some items."""
    has_cases = bool((frame["kind"] == CASE).any())
    told = frame.filter(pl.col("kind") != CASE) if has_cases else frame
    decisions = [one.id for one in ground.table.decisions]
    stands = standing(frame.select(SLIM), decisions).drop("kind")
    return Work(ground, frame, told, stands)


SLIM = ("item", "annotator", "control", "value", "kind", "at", "version", "order")
