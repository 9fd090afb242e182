"""How many items are right: of each annotator, in all and by the clause that decides."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rubricc.grade.chances import interval
from rubricc.grade.replies import Reply
from rubricc.quiz import Key


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    right: int
    of: int


@dataclass(frozen=True, slots=True)
class Score:
    """What an annotator got right on a form. An item without an answer is not right.

    `low` and `high` are the ends of the exact 95 % interval.
    """

    annotator: str
    form: str
    right: int
    of: int
    unanswered: int
    low: float
    high: float
    passed: bool
    clauses: Mapping[str, Share]
    chosen: Mapping[str, str]
    """Item → outcome chosen, of those answered."""
    seconds: Mapping[str, float]
    """Item → how long it took, where that was told."""
    justifications: Mapping[str, str]


def score_all(keys: Sequence[Key], replies: Iterable[Reply]) -> tuple[Score, ...]:
    """The score of every annotator on every form that they answered any item of, in that order."""
    sheets: dict[tuple[str, str], list[Reply]] = {}
    for reply in replies:
        sheets.setdefault((reply.annotator, reply.form), []).append(reply)
    by_form = {key.form: key for key in keys}
    return tuple(
        _score(by_form[form], name, sheet) for (name, form), sheet in sorted(sheets.items())
    )


def _score(key: Key, annotator: str, replies: Sequence[Reply]) -> Score:
    chosen = {one.item: one.outcome for one in replies if one.outcome is not None}
    right, of = Counter[str](), Counter[str]()
    for item in key.items:
        of.update(item.clauses)
        if chosen.get(item.id) == item.key:
            right.update(item.clauses)
    total = sum(chosen.get(item.id) == item.key for item in key.items)
    low, high = interval(total, len(key.items))
    return Score(
        annotator=annotator,
        form=key.form,
        right=total,
        of=len(key.items),
        unanswered=len(key.items) - len(chosen),
        low=low,
        high=high,
        passed=total >= key.pass_mark,
        clauses={clause: Share(right[clause], count) for clause, count in sorted(of.items())},
        chosen=chosen,
        seconds={one.item: one.seconds for one in replies if one.seconds is not None},
        justifications={one.item: one.justification for one in replies if one.justification},
    )
