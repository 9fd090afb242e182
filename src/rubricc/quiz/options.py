"""The answers on offer: the right one, and those of readers who misread the guideline here."""

from collections.abc import Callable, Iterator

from rubricc.model import Decision
from rubricc.quiz.explaining import feedback
from rubricc.quiz.judging import Judgement
from rubricc.quiz.nodes import Item, Option
from rubricc.quiz.workshop import Workshop, option_text

OPTIONS = 3
"""So many are enough (Rodriguez 2005), the right one among them."""


def options_for(
    workshop: Workshop, decision: Decision, judgement: Judgement, target: str
) -> tuple[Option, ...]:
    """The right option first, then the wrong ones; only the right one where nothing else fits.

    `target` is the misreading for which the item is made: what its reader answers is offered.
    """
    key, said = judgement.key, judgement.said
    readers: dict[str, tuple[str, ...]] = {}
    for name, outcome in said.items():
        if outcome is not None and outcome != key:
            readers[outcome] = (*readers.get(outcome, ()), name)
    usual = sorted(readers, key=lambda one: (said.get(target) != one, -len(readers[one]), one))
    told = list(filter(_is_single, usual))
    wrong = list(dict.fromkeys([*told, *_others(workshop, decision, key)]))
    chosen = _all_to_choose(wrong, len(told)) if workshop.offers_all else _with_flag(wrong, key)
    return (
        Option(key, option_text(key), "", ()),
        *(
            Option(
                one,
                option_text(one),
                feedback(workshop, decision, one, ids, judgement.clauses),
                ids,
            )
            for one, ids in ((one, readers.get(one, ())) for one in chosen)
        ),
    )


def spare_options(workshop: Workshop, item: Item) -> Iterator[Option]:
    """Every wrong option that the item might have: what most readers say comes first."""
    decision = next(one for one in workshop.guideline.decisions if one.id == item.decision)
    readers: dict[str, tuple[str, ...]] = {}
    for name, outcome in item.tells.items():
        if outcome is not None and _is_single(outcome):
            readers[outcome] = (*readers.get(outcome, ()), name)
    told = sorted(readers, key=lambda one: (-len(readers[one]), one))
    for one in dict.fromkeys([*told, *_others(workshop, decision, item.key)]):
        ids = readers.get(one, ())
        said = feedback(workshop, decision, one, ids, item.clauses)
        yield Option(one, option_text(one), said, ids)


def _is_single(outcome: str) -> bool:
    """Whether the outcome is one answer: of several that are accepted alike nobody gives both."""
    return "|" not in outcome


def _with_flag(wrong: list[str], key: str) -> list[str]:
    """As many as are offered, a flag among them and the key if there is one to offer."""
    chosen = wrong[: OPTIONS - 1]
    flag = next((one for one in wrong if one.startswith("flag:")), None)
    if flag is None or key.startswith("flag:") or any(one.startswith("flag:") for one in chosen):
        return chosen
    return [*chosen[: OPTIONS - 2], flag]


def _all_to_choose(wrong: list[str], told: int) -> list[str]:
    """What misreadings lead to, as many more as an item needs, and every flag."""
    chosen = wrong[: max(told, OPTIONS - 1)]
    flags = [one for one in wrong if one.startswith("flag:")]
    return list(dict.fromkeys([*chosen, *flags]))


def _others(workshop: Workshop, decision: Decision, key: str) -> Iterator[str]:
    """Outcomes that the decision has elsewhere: those that a misreading gives in no case here."""
    outcomes = workshop.outcomes[decision.id]
    near = _nearest(decision, key)
    yield from (one for one in sorted(outcomes, key=near) if one != key and _is_single(one))


def _nearest(decision: Decision, key: str) -> Callable[[str], tuple[int, str]]:
    names = [label.name for label in decision.labels]

    def distance(outcome: str) -> tuple[int, str]:
        if outcome in names and key in names:
            return abs(names.index(outcome) - names.index(key)), outcome
        return len(names), outcome

    return distance
