"""From drawn items to a key: ids and the order of options are keyed, right places balanced."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rubricc.quiz.draws import Draw
from rubricc.quiz.key import (
    KEY_FORMAT,
    BlueprintCell,
    Certificate,
    Key,
    KeyItem,
    KeyMisreading,
    KeyOption,
    Named,
    Standing,
)
from rubricc.quiz.nodes import Item
from rubricc.quiz.pool import ENOUGH, GUESSED, TOLD, Said, parting, said_to
from rubricc.suite import Misreading


@dataclass(frozen=True, slots=True)
class Terms:
    """What a form asks about and is for: how many items must be right, and what that shows."""

    guideline: Named
    form: str
    pass_mark: int
    certificate: Certificate | None = None
    blueprint: tuple[BlueprintCell, ...] = ()
    """That of all parallel forms; where there is none, of the form itself."""
    attainable: int | None = None


def key_of(
    items: Sequence[Item], misreadings: Sequence[Misreading], terms: Terms, draw: Draw
) -> Key:
    """The key of a form that asks these items in this order; a case may come twice."""
    inner = draw.within("form", terms.form)
    places = _places(items, inner)
    return Key(
        format=KEY_FORMAT,
        guideline=terms.guideline,
        form=terms.form,
        purpose="mastery" if terms.certificate is None else "certificate",
        certificate=terms.certificate,
        pass_mark=terms.pass_mark,
        blueprint=terms.blueprint or blueprint_of([items]),
        misreadings=tuple(_standings(items, misreadings)),
        items=tuple(_item(item, place, inner) for item, place in zip(items, places, strict=True)),
        attainable=terms.attainable,
    )


def _places(items: Sequence[Item], draw: Draw) -> list[int]:
    """Where the right option stands in each item: each place as often as any other."""
    places = [0] * len(items)
    for count in sorted({len(item.options) for item in items}):
        own = [number for number, item in enumerate(items) if len(item.options) == count]
        slots = draw.order(map(str, range(len(own))), "places", str(count))
        turn = draw.below(count, "turn", str(count))
        for number, slot in zip(own, slots, strict=True):
            places[number] = (int(slot) + turn) % count
    return places


def _item(item: Item, place: int, draw: Draw) -> KeyItem:
    offered = {option.outcome: option for option in item.options}
    wrong = [outcome for outcome in offered if outcome != item.key]
    order = draw.order(wrong, "options", item.id)
    order.insert(place, item.key)
    options = tuple(
        KeyOption(
            id=f"#{number}",
            outcome=outcome,
            text=offered[outcome].text,
            feedback=offered[outcome].feedback,
            misreadings=offered[outcome].misreadings,
        )
        for number, outcome in enumerate(order, 1)
    )
    return KeyItem(
        id=draw.name("item", item.id),
        source=item.id,
        decision=item.decision,
        kind=str(item.kind),
        texts=item.texts,
        question=item.question,
        options=options,
        right=options[place].id,
        key=item.key,
        explanation=item.explanation,
        clauses=item.clauses,
        justification=item.justification,
        checklist=item.checklist,
        answers=dict(item.answers),
        tells=dict(sorted(item.tells.items())),
    )


def blueprint_of(forms: Sequence[Sequence[Item]]) -> tuple[BlueprintCell, ...]:
    """What each of some parallel forms asks: by what items tell where that is the same in all, else
    by outcome and clauses, with the misreadings that every item of these tells."""
    fine = [tuple(_blueprint(form)) for form in forms]
    if all(one == fine[0] for one in fine):
        return fine[0]
    told: dict[tuple[str, str, tuple[str, ...]], list[set[str]]] = {}
    for item in (item for form in forms for item in form):
        about = item.decision, item.key, item.clauses
        names = {name for name, outcome in said_to(item) if outcome is not None}
        told.setdefault(about, []).append(names)
    return tuple(
        BlueprintCell(
            decision=decision,
            outcome=outcome,
            clauses=clauses,
            misreadings=tuple(sorted(set.intersection(*names))),
            items=len(names) // len(forms),
        )
        for (decision, outcome, clauses), names in sorted(told.items())
    )


def _blueprint(items: Iterable[Item]) -> Iterator[BlueprintCell]:
    cells: Counter[tuple[str, str, tuple[str, ...], Said]] = Counter(
        (item.decision, item.key, item.clauses, said_to(item)) for item in items
    )
    for (decision, outcome, clauses, said), count in sorted(cells.items(), key=repr):
        yield BlueprintCell(
            decision=decision,
            outcome=outcome,
            clauses=clauses,
            misreadings=tuple(name for name, told in said if told is not None),
            items=count,
        )


def _standings(items: Sequence[Item], misreadings: Iterable[Misreading]) -> Iterator[KeyMisreading]:
    """Every misreading, by id, with how well the form can name it."""
    said = [dict(said_to(item)) for item in items]
    traces = {
        one.id: tuple(told.get(one.id, item.key) for told, item in zip(said, items, strict=True))
        for one in misreadings
    }
    for one in sorted(misreadings, key=lambda each: each.id):
        trace = traces[one.id]
        weights = [
            0 if outcome == item.key else GUESSED if outcome is None else TOLD
            for outcome, item in zip(trace, items, strict=True)
        ]
        like = tuple(sorted(name for name in _same(traces, trace) if name != one.id))
        yield KeyMisreading(
            id=one.id,
            kind=str(one.kind),
            words=one.words,
            decision=one.decision,
            clauses=one.clauses,
            items=sum(weight > 0 for weight in weights),
            standing=_standing(sum(weights), like),
            like=like if any(weights) else (),
        )


def _same(
    traces: Mapping[str, tuple[str | None, ...]], trace: tuple[str | None, ...]
) -> Iterator[str]:
    """The misreadings that one item parts from this one, or none: one slip hides which it is.

    Items where either reader guesses part less: two of them do not part more than one other.
    """
    for name, other in traces.items():
        if parting(zip(trace, other, strict=True)) <= TOLD:
            yield name


def _standing(told: int, like: Sequence[str]) -> Standing:
    if told < ENOUGH:
        return "not told"
    return "together" if like else "told"
