"""What is wrong with items as test questions: whatever helps to guess without reading the rules.

The rules are those of item writers that a machine can check (Haladyna, Downing and Rodriguez 2002),
and what a guess is worth that looks at one thing only (as Gururangan et al. 2018 do for data sets).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from rubricc.interpret import complete, decide, is_feasible
from rubricc.model import DecisionKind, Guideline, Special, Value
from rubricc.quiz.balancing import is_longest
from rubricc.quiz.doubting import OPEN, doubt_in, settled, verdicts_in
from rubricc.quiz.likeness import Likeness
from rubricc.quiz.nodes import Item, Shape
from rubricc.quiz.workshop import outcome_name
from rubricc.table import text_value

MOST_AHEAD = Fraction(5, 100)
"""How far the best guess by one thing may be ahead of always giving the commonest answer."""
OUTER = ("prompt", "source")


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that helps to guess, by the rule that it breaks."""

    rule: str
    message: str


def lint(guideline: Guideline, items: Sequence[Item]) -> tuple[Remark, ...]:
    """All that is wrong with the items, taken together."""
    return tuple(remark for rule in RULES for remark in rule(guideline, items))


def find_uneven_places(_: Guideline, items: Sequence[Item]) -> Iterator[Remark]:
    """Places among the options at which the right one stands more often than chance would."""
    for size, some in _by_size(items).items():
        places = Counter(_place(item) for item in some)
        for place, count in sorted(places.items()):
            if _is_beyond_chance(count, len(some), size):
                yield Remark(
                    "uneven-places",
                    f"the right answer is number {place + 1} in {count} of {len(some)} items",
                )


def find_long_keys(_: Guideline, items: Sequence[Item]) -> Iterator[Remark]:
    """Right answers that are the longest option more often than chance would."""
    for size, some in _by_size(items).items():
        count = sum(map(is_longest, some))
        if _is_beyond_chance(count, len(some), size):
            message = f"the right answer is the longest option in {count} of {len(some)} items"
            yield Remark("long-keys", message)


def find_named_answers(guideline: Guideline, items: Sequence[Item]) -> Iterator[Remark]:
    """Texts in which a label stands, or the id of a clause."""
    kinds = (DecisionKind.ONE, DecisionKind.MANY)
    labels = {
        re.escape(label.name).replace(r"\-", "[- ]")
        for decision in guideline.decisions
        if decision.kind in kinds
        for label in decision.labels
        if not label.name.isdigit()
    }
    clauses = {
        re.escape(clause.id)
        for decision in guideline.decisions
        for clause in decision.clauses
        if any(sign.isdigit() for sign in clause.id)
    }
    named = "|".join(sorted(labels)) or "(?!)"
    cited = "|".join(sorted(clauses)) or "(?!)"
    words = re.compile(rf"\b(?:(?i:{named})|{cited})\b")
    for item in items:
        found = words.search(" ".join(text for name, text in item.texts if name not in OUTER))
        if found and item.kind != Shape.CARD:
            yield Remark("named-answer", f"`{found[0]}` stands in the text of {item.id}")


def find_near_duplicates(_: Guideline, items: Sequence[Item]) -> Iterator[Remark]:
    """Items of one decision that say nearly the same."""
    seen: defaultdict[str, Likeness] = defaultdict(Likeness)
    for item in items:
        if not seen[item.decision].adds(item):
            yield Remark("near-duplicate", f"{item.id} says nearly what an earlier item says")


def find_unproved_keys(guideline: Guideline, items: Sequence[Item]) -> Iterator[Remark]:
    """Items whose right answer is not the only one by the rules, taken literally."""
    for item in items:
        outcome = right_outcome(guideline, item)
        offered = [option.outcome for option in item.options]
        if outcome != item.key or offered.count(outcome) != 1:
            yield Remark("unproved-key", f"{item.id} has not exactly the right answer {outcome}")


def find_shortcuts(guideline: Guideline, items: Sequence[Item]) -> Iterator[Remark]:
    """Single signals, or outer marks of a text, that tell too much of the answer."""
    for decision in guideline.decisions:
        some = [item for item in items if item.decision == decision.id]
        if len({item.key for item in some}) < 2:
            continue
        share = Fraction(max(Counter(item.key for item in some).values()), len(some))
        signals = {f"`{one.id}`": _answer_of(one.id) for one in guideline.signals}
        for looks in (signals, MARKS):
            best, name = max((guessed_by(some, see), name) for name, see in looks.items())
            if best - share > MOST_AHEAD:
                yield Remark(
                    "shortcut",
                    f"who looks at {name} alone guesses {_percent(best)} of `{decision.id}` right, "
                    f"and {_percent(share)} is the commonest answer",
                )


RULES: tuple[Callable[[Guideline, Sequence[Item]], Iterator[Remark]], ...] = (
    find_uneven_places,
    find_long_keys,
    find_named_answers,
    find_near_duplicates,
    find_unproved_keys,
    find_shortcuts,
)


def right_outcome(guideline: Guideline, item: Item) -> str | None:
    """The single right answer by the rules, taken literally; None where the case cannot be."""
    case = case_of_item(guideline, item)
    unsure = unsure_of(item)
    if unsure is not None:
        doubt = doubt_in(guideline, case, unsure)
        verdicts = verdicts_in(guideline, item.decision, doubt)
        return settled(
            doubt.signal, {name: outcome_name(one.result) for name, one in verdicts.items()}
        )
    if not is_feasible(guideline, case):
        return None
    return outcome_name(decide(guideline, case)[item.decision].result)


def unsure_of(item: Item) -> str | None:
    """The signal that nobody can tell in this item."""
    return next((name for name, text in item.answers.items() if text == OPEN), None)


def case_of_item(guideline: Guideline, item: Item) -> dict[str, Value]:
    """The case that an item's answers tell; what is not told does not apply, and what nobody can
    tell has the first value that it may have."""
    unsure = unsure_of(item)
    case: dict[str, Value] = {}
    for signal in guideline.signals:
        text = item.answers.get(signal.id, Special.NOT_APPLICABLE.value)
        value = signal.values[0] if signal.id == unsure else text_value(signal, text)
        assert value is not None, (signal.id, item.answers)
        case[signal.id] = value
    if unsure is not None:
        return dict(next(iter(doubt_in(guideline, case, unsure).cases.values())))
    return complete(guideline, case)


def guessed_by(items: Sequence[Item], see: Callable[[Item], str]) -> Fraction:
    """How often the commonest answer among the items that look alike is right.

    The item itself is left out: a look that all items differ in tells nothing.
    """
    groups: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for item in items:
        groups[see(item)][item.key] += 1
    return Fraction(sum(_hits(keys) for keys in groups.values()), len(items))


def _hits(keys: Mapping[str, int]) -> int:
    """Items guessed right by the commonest answer among the others of their group."""
    hits = 0
    for key, count in keys.items():
        others = [number for name, number in keys.items() if name != key]
        hits += count if count - 1 > max(others, default=0) else 0
    return hits


def _answer_of(signal: str) -> Callable[[Item], str]:
    return lambda item: item.answers.get(signal, "")


def _length(item: Item) -> str:
    return str(sum(len(text.split()) for name, text in item.texts if name not in OUTER) // 8)


def _first_word(item: Item) -> str:
    return item.texts[-1][1].split()[0]


def _last_sign(item: Item) -> str:
    return item.texts[-1][1][-1]


def _sentences(item: Item) -> str:
    return str(len(re.findall(r"[.!?](?=\s|$)", item.texts[-1][1])))


def _joints(item: Item) -> str:
    """How sentences run together, and whether the text stands on several lines."""
    text = item.texts[-1][1]
    return f"{', and ' in text} {', ' in text} {text.count(chr(10))}"


def _longer(item: Item) -> str:
    """Which response has more words, and about how many more."""
    lengths = {name: len(text.split()) for name, text in item.texts}
    return str((lengths.get("A", 0) - lengths.get("B", 0)) // 5)


MARKS: Mapping[str, Callable[[Item], str]] = {
    "the length of the text": _length,
    "the number of its sentences": _sentences,
    "what joins its sentences": _joints,
    "its first word": _first_word,
    "its last sign": _last_sign,
    "which response is the longer one": _longer,
}


def _by_size(items: Sequence[Item]) -> dict[int, list[Item]]:
    groups: defaultdict[int, list[Item]] = defaultdict(list)
    for item in items:
        groups[len(item.options)].append(item)
    return dict(sorted(groups.items()))


def _place(item: Item) -> int:
    return [option.outcome for option in item.options].index(item.key)


def _is_beyond_chance(count: int, items: int, size: int) -> bool:
    """Whether a share is more than three standard deviations above one in `size`."""
    ahead = count * size - items
    return ahead > 0 and ahead * ahead > 9 * items * (size - 1)


def _percent(share: Fraction) -> str:
    return f"{round(100 * share)} %"
