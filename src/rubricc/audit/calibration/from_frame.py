"""Items on which annotators disagreed, as topics, those first on which more of them did."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

import polars as pl

from rubricc.audit.calibration.competing import (
    Contender,
    contenders,
    giving,
    verdict_at,
)
from rubricc.audit.calibration.from_meaning import facts_of, rules_of
from rubricc.audit.calibration.pack import Seen, Topic, Vote
from rubricc.audit.calibration.telling import case_told
from rubricc.audit.nodes import CASE, standing
from rubricc.audit.reading import Annotations
from rubricc.meaning import Meaning
from rubricc.model import Guideline, result_text
from rubricc.quiz import Workshop, open_showroom, outcome_name, show
from rubricc.records import record

Ticked = Mapping[str, Mapping[str, str]]
"""Annotator → signal → value, as data has it."""


@record
class Split:
    """An item of which annotators say different things, and how much: of all pairs of annotators
    the share that do."""

    item: str
    decision: str
    votes: tuple[tuple[str, str], ...]
    share: Fraction
    text: str


def disputed_topics(meaning: Meaning, annotations: Annotations, count: int) -> tuple[Topic, ...]:
    """So many items on which annotators disagreed, each split other than those before while there
    are any. Raises TooMuchError."""
    showroom = open_showroom(meaning)
    splits: list[Split] = []
    ticked: Mapping[str, Ticked] = {}
    for frame in annotations.parts():
        splits = _in_turn([*splits, *find_splits(meaning.guideline, frame)], count)
        items = {one.item for one in splits}
        told = {**ticked, **_ticked(meaning.guideline, frame, items)}
        ticked = {item: told[item] for item in items & told.keys()}
    return tuple(
        _topic(meaning, showroom, (f"C{number}", split), ticked.get(split.item, {}))
        for number, split in enumerate(splits, 1)
    )


def find_splits(guideline: Guideline, frame: pl.DataFrame) -> Iterator[Split]:
    """The items of which two annotators say different things, in the order of the file."""
    decisions = [decision.id for decision in guideline.decisions]
    texts = dict(
        frame.filter(pl.col("text").is_not_null())
        .unique("item", keep="first", maintain_order=True)
        .select("item", "text")
        .iter_rows()
    )
    votes: dict[tuple[str, str], list[tuple[str, str]]] = {}
    found = standing(frame, decisions).select("item", "control", "annotator", "value")
    for item, control, annotator, value in found.sort("item", "control").iter_rows():
        votes.setdefault((item, control), []).append((annotator, value))
    for (item, decision), given in votes.items():
        share = _share_apart([value for _, value in given])
        if share:
            yield Split(item, decision, tuple(sorted(given)), share, texts.get(item, ""))


def _share_apart(values: Sequence[str]) -> Fraction:
    """Of all pairs of votes the share that differ."""
    pairs = len(values) * (len(values) - 1)
    alike = sum(count * (count - 1) for count in Counter(values).values())
    return Fraction(pairs - alike, pairs) if pairs else Fraction(0)


def _in_turn(splits: list[Split], count: int) -> list[Split]:
    """The first of each kind of split, the greatest share first, then the second of each."""
    kinds: dict[object, list[Split]] = {}
    for one in sorted(splits, key=lambda one: (-one.share, one.decision, one.item)):
        kinds.setdefault((one.decision, frozenset(value for _, value in one.votes)), []).append(one)
    chosen: list[Split] = []
    while len(chosen) < count and any(kinds.values()):
        left = [some for some in kinds.values() if some]
        chosen += [some.pop(0) for some in left][: count - len(chosen)]
    return chosen


def _ticked(guideline: Guideline, frame: pl.DataFrame, items: set[str]) -> Mapping[str, Ticked]:
    """What was ticked of the signals of these items, by whom; what is known of it under ""."""
    signals = [signal.id for signal in guideline.signals]
    wanted = frame.filter(pl.col("item").is_in(list(items)))
    known = wanted.filter(pl.col("kind") == CASE, pl.col("control").is_in(signals))
    told: dict[str, dict[str, dict[str, str]]] = {}
    for part in (standing(wanted, signals), known.filter(pl.col("value").is_not_null())):
        for item, who, signal, value in part.select(
            "item", "annotator", "control", "value"
        ).iter_rows():
            told.setdefault(item, {}).setdefault(who, {})[signal] = value
    return told


def _topic(meaning: Meaning, showroom: Workshop, place: tuple[str, Split], ticked: Ticked) -> Topic:
    name, split = place
    guideline = meaning.guideline
    case = case_told(guideline, _agreed(guideline, ticked))
    votes = tuple(Vote(annotator=who, answer=value, reason="") for who, value in split.votes)
    shown = None if case is None else show(showroom, split.decision, case)
    verdict = None if shown is None else verdict_at(meaning, split.decision, shown.cells)
    decision = meaning.decisions[split.decision].decision
    found: tuple[Contender, ...] = ()
    if shown is not None and verdict is not None:
        found = contenders(meaning, split.decision, shown.cells)
    known = {one.clause for one in found}
    voted = giving(decision, frozenset(value for _, value in split.votes))
    found = (*found, *(one for one in voted if one.clause not in known))
    is_known = shown is not None and verdict is not None
    return Topic(
        id=name,
        decision=split.decision,
        item=split.item,
        texts=(("", split.text),) if split.text else (),
        facts=facts_of(shown.card) if shown is not None else (),
        setting=shown.setting if shown is not None else "",
        answers=shown.answers if shown is not None and is_known else None,
        outcome=outcome_name(verdict.result) if verdict is not None else None,
        comes_to=result_text(verdict.result) if verdict is not None else "",
        rules=rules_of(found),
        seen=tuple(_seen(guideline, ticked)),
        before=votes,
        votes=(),
    )


def _agreed(guideline: Guideline, ticked: Ticked) -> dict[str, str]:
    """What is known of the item, else what most annotators ticked; of several values the first."""
    known = ticked.get("", {})
    told: dict[str, str] = {}
    for signal in guideline.signals:
        values = [one[signal.id] for one in ticked.values() if signal.id in one]
        if signal.id in known:
            told[signal.id] = known[signal.id]
        elif values:
            counts = Counter(values)
            told[signal.id] = max(counts, key=lambda value: counts[value])
    return told


def _seen(guideline: Guideline, ticked: Ticked) -> Iterator[Seen]:
    """The signals of which annotators saw different values."""
    people = {who: told for who, told in ticked.items() if who}
    for signal in guideline.signals:
        by_value: dict[str, list[str]] = {}
        for who, told in sorted(people.items()):
            if signal.id in told:
                by_value.setdefault(told[signal.id], []).append(who)
        if len(by_value) > 1:
            values = tuple((value, tuple(who)) for value, who in by_value.items())
            yield Seen(signal=signal.id, values=values)


def annotators_of(annotations: Annotations) -> tuple[str, ...]:
    """Everybody who is named, in alphabetical order."""
    return tuple(sorted(name for name in annotations.annotators if name))
