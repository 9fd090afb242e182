"""Controls and answers that the guideline does not have."""

from collections.abc import Iterator
from decimal import Decimal

import polars as pl

from rubricc.audit.findings import Seen, groups, short
from rubricc.audit.nodes import NOTE
from rubricc.audit.work import Work
from rubricc.decide import NOT_SURE, domain_text
from rubricc.table import (
    NONE,
    Decision,
    Inapplicable,
    Score,
    Signal,
    Table,
    did_you_mean,
    is_number,
    text_value,
)

Wrong = tuple[str, str]
"""The name of a finding, and its message."""


def find_unknown_controls(work: Work) -> Iterator[Seen]:
    """Controls that are neither decisions nor signals; Label Studio stores any."""
    controls = work.ground.controls
    names = {former: one.id for one in work.ground.table.signals for former in one.formerly}
    for group in groups(work.told, "control"):
        (control,) = group.values
        if control in controls or control == NOTE:
            continue
        near = did_you_mean(control, controls) or ""
        mend = f"it is called `{names[control]}` now" if control in names else near
        message = f"`{short(control)}` is neither a decision nor a signal of this guideline"
        full = f"{message}{f'; {mend}' if mend else ''}"
        yield Seen((control,), "unknown-control", "error", full, group.count, group.places)


def find_wrong_answers(work: Work) -> Iterator[Seen]:
    """Answers that their control does not have: unknown ones, several for one, out of range."""
    ground = work.ground
    signals = {one.id: one for one in ground.guideline.signals}
    known = {one: _Answers(ground.table, decision) for one, decision in ground.decisions.items()}
    ticked = ground.signals
    slim = work.told.select("item", "annotator", "control", "value", "file", "row", "order")
    answered = slim.filter(
        pl.col("value").is_not_null(), pl.col("control").is_in(list(ground.controls))
    )
    for group in groups(answered, "control", "value"):
        control, value = group.values
        wrong: Wrong | None = None
        if control in known:
            wrong = known[control].wrong(value)
        elif control in ticked and value not in NOT_SURE:
            declared = ticked[control]
            if text_value(signals[control], value) is None:
                wrong = _wrong_signal(declared, value, domain_text(signals[control]))
            elif value == "n/a" and declared.only_when is None:
                wrong = "unknown-value", f"`{control}` always applies, and is answered `n/a`"
        if wrong is not None:
            yield Seen(group.values, wrong[0], "error", wrong[1], group.count, group.places)


def _wrong_signal(signal: Signal, value: str, domain: str) -> Wrong:
    several = signal.kind not in ("any-of",) and _are_several(value, signal.values)
    if several:
        return "several-answers", f"`{signal.id}` takes one answer, and has `{short(value)}`"
    if signal.kind in ("whole", "number") and is_number(value):
        return "out-of-range", f"`{value}` is out of range of `{signal.id}`, which is {domain}"
    near = did_you_mean(value, signal.values)
    message = f"`{short(value)}` is no value of `{signal.id}`, which is {domain}"
    return "unknown-value", f"{message}{f'; {near}' if near else ''}"


def _are_several(value: str, known: tuple[str, ...]) -> bool:
    words = value.split(" ")
    return len(words) > 1 and set(words) <= set(known)


class _Answers:
    """What may be answered to a decision; a flag to any queue, since whoever is not sure may have
    to."""

    def __init__(self, table: Table, decision: Decision) -> None:
        self._decision = decision
        self._labels = {one.name: one for one in decision.labels}
        outcomes = [one.outcome for one in decision.outcomes]
        flags = {"flag:", *(f"flag:{queue.name}" for queue in table.queues)}
        absent = {"n/a"} if any(isinstance(one, Inapplicable) for one in outcomes) else set()
        self._others = flags | absent
        sides = {"A", "tie", "B"} if decision.kind == "preference" else set()
        self._known = {*self._labels, *sides, *self._others}
        self._formerly = {
            former: label.name for label in decision.labels for former in label.formerly
        }
        self._scores = [Decimal(one.value) for one in outcomes if isinstance(one, Score)]

    def wrong(self, value: str) -> Wrong | None:
        """What is wrong with an answer, if anything is."""
        if value in self._others:
            return None
        match self._decision.kind:
            case "score":
                return self._wrong_score(value)
            case "many":
                return self._wrong_set(value)
            case _:
                return None if value in self._known else self._wrong_label(value)

    def _wrong_label(self, value: str) -> Wrong:
        name = self._decision.id
        if _are_several(value, tuple(self._known)):
            return "several-answers", f"`{name}` takes one answer, and has `{short(value)}`"
        levels = [one for one in self._labels if is_number(one)]
        if is_number(value) and len(levels) == len(self._labels) and levels:
            ends = f"`{levels[0]}` to `{levels[-1]}`"
            return "out-of-range", f"`{value}` is out of range of `{name}`, which goes from {ends}"
        return "unknown-label", self._unknown(value)

    def _unknown(self, value: str) -> str:
        message = f"`{short(value)}` is no answer to `{self._decision.id}`"
        if value in self._formerly:
            return f"{message}; it is called `{self._formerly[value]}` now"
        near = did_you_mean(value, self._known) or did_you_mean(value.lower(), self._known)
        return f"{message}{f'; {near}' if near else ''}"

    def _wrong_set(self, value: str) -> Wrong | None:
        words = [one for one in value.split(" ") if one != NONE]
        beside = [one for one in words if one in self._others]
        if beside or (NONE in value.split(" ") and words):
            one = beside[0] if beside else "none of these"
            return "several-answers", f"`{self._decision.id}` has `{one}` beside labels"
        unknown = [one for one in words if one not in self._known]
        return ("unknown-label", self._unknown(unknown[0])) if unknown else None

    def _wrong_score(self, value: str) -> Wrong | None:
        name = self._decision.id
        if not is_number(value):
            return "unknown-label", f"`{short(value)}` is no number, which `{name}` is"
        number = Decimal(value)
        if self._scores and not min(self._scores) <= number <= max(self._scores):
            ends = f"{min(self._scores)} to {max(self._scores)}"
            return "out-of-range", f"`{value}` is out of range of `{name}`, which comes to {ends}"
        return None
