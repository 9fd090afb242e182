"""Everything that items of one half of one guideline are made from."""

from collections.abc import Mapping
from dataclasses import dataclass

from rubricc.interpret import decide
from rubricc.meaning import Meaning, cell_of, holding, set_of_condition
from rubricc.model import (
    Accepted,
    Amount,
    Case,
    Chosen,
    Condition,
    Failure,
    Flagged,
    Guideline,
    Inapplicable,
    Outcome,
    Verdict,
    number_text,
)
from rubricc.quiz.bank import Bank, bank_of
from rubricc.quiz.casting import Told, case_at, draw_cells, told_by
from rubricc.quiz.doubting import doubt_in, is_askable, told_in
from rubricc.quiz.draws import Draw, case_id, half_of
from rubricc.quiz.nodes import Half
from rubricc.quiz.recognising import Recogniser, recogniser_of
from rubricc.suite import Difference, Misreading, Telling

TRIES = 12
"""How many cases are drawn until one lies in the half."""


@dataclass(frozen=True, slots=True)
class Cast:
    """A case with the cells it lies in, and with what words it was drawn to be told.

    Of the signal `unsure` nobody can tell the value, so the case may be another with another one.
    """

    case: Case
    cells: tuple[int, ...]
    told: Told
    unsure: str | None = None


@dataclass(frozen=True, slots=True)
class Workshop:
    """The telling of a guideline, the words of one half, and the draws."""

    telling: Telling
    half: Half
    draw: Draw
    bank: Bank
    told: tuple[Told, ...]
    recogniser: Recogniser
    differences: Mapping[str, tuple[Difference, ...]]
    doubts: Mapping[str, tuple[Difference, ...]]
    misreadings: Mapping[str, Misreading]
    outcomes: Mapping[str, frozenset[str]]
    holding: Mapping[str, Mapping[str, int]]
    offers_all: bool = False
    """Whether an item has every option that a form may offer with it, and not only three."""

    @property
    def meaning(self) -> Meaning:
        """What the guideline means, cut finely enough for all misreadings."""
        return self.telling.meaning

    @property
    def guideline(self) -> Guideline:
        """The guideline itself."""
        return self.telling.meaning.guideline

    def verdict(self, decision: str, case: Case) -> Verdict:
        """What the decision comes to, literally as the language says."""
        return decide(self.guideline, case)[decision]

    def holds(self, condition: Condition, cells: tuple[int, ...]) -> bool:
        """Whether a condition holds in a case."""
        where = set_of_condition(self.meaning, condition)
        return bool(self.meaning.space.value_of(where, cells))

    def exchanged(self, cast: Cast) -> Cast:
        """The case with the two responses exchanged."""
        other = {".a": ".b", ".b": ".a"}
        case = {
            name: cast.case[name[:-2] + other[name[-2:]]] if name[-2:] in other else value
            for name, value in cast.case.items()
        }
        unsure = cast.unsure and cast.unsure[:-2] + other.get(cast.unsure[-2:], cast.unsure[-2:])
        return Cast(case, self.cells(case), cast.told, unsure)

    def cells(self, case: Case) -> tuple[int, ...]:
        """Where a case lies."""
        return tuple(cell_of(axis, case[axis.signal]) for axis in self.meaning.axes)

    def said(self, decision: str, cells: tuple[int, ...]) -> dict[str, str | None]:
        """What the readers answer who hold a misreading that tells in this case."""
        space = self.meaning.space
        verdicts = {
            one.misreading.id: space.value_of(one.verdict, cells)
            for one in self.differences[decision]
            if space.value_of(one.cases, cells)
        }
        return {name: _name(found) for name, found in verdicts.items()}

    def cast(self, where: int, *occasion: str, unsure: str | None = None) -> Cast | None:
        """A case of the set, one that words can show if there is one, and of the half if one
        comes up soon; None where the set is empty."""
        space = self.meaning.space
        ordered = (
            *self.draw.order(self.told[:-1], *occasion, "scenario", name=_title),
            self.told[-1],
            Told(self.bank.loose, self.meaning.feasible),
        )
        for told in ordered:
            within = space.intersection(where, told.cases)
            if not space.is_empty(within):
                return self._cast(within, told, occasion, unsure)
        return None

    def _cast(self, where: int, told: Told, occasion: tuple[str, ...], unsure: str | None) -> Cast:
        for turn in range(TRIES):
            cells = draw_cells(self.meaning, where, self.draw, (*occasion, str(turn)))
            case = case_at(self.meaning, cells, told.setting)
            seen = case if unsure is None else told_in(doubt_in(self.guideline, case, unsure))
            if half_of("case", case_id(self.guideline, seen)) is self.half:
                break
        return Cast(case, cells, told, unsure)


def open_workshop(telling: Telling, half: Half, key: bytes) -> Workshop:
    """The workshop of one half; everything that it draws hangs on the key."""
    guideline = telling.meaning.guideline
    bank = bank_of(guideline, half)
    doubts = _by_decision(telling, is_doubt=True)
    return Workshop(
        telling,
        half,
        Draw(key),
        bank,
        told_by(telling.meaning, bank),
        recogniser_of(guideline),
        _by_decision(telling, is_doubt=False),
        doubts,
        {one.misreading.id: one.misreading for one in telling.differences},
        {
            one: outcomes_of(telling.meaning, one) | _flags(guideline, doubts[one])
            for one in telling.meaning.decisions
        },
        {one.id: holding(telling.meaning, one) for one in guideline.decisions},
    )


def _by_decision(telling: Telling, *, is_doubt: bool) -> dict[str, tuple[Difference, ...]]:
    """What tells apart the readers of each decision: of cases that are sure, or in doubt."""
    signals = {one.id: one for one in telling.meaning.guideline.signals}
    return {
        decision.id: tuple(
            one
            for one in telling.differences
            if one.misreading.decision == decision.id
            and (one.misreading.unsure is not None) is is_doubt
            and (not is_doubt or is_askable(signals[one.misreading.unsure or ""]))
        )
        for decision in telling.meaning.guideline.decisions
    }


def _flags(guideline: Guideline, doubts: tuple[Difference, ...]) -> frozenset[str]:
    """The queues to which a doubt may flag the decision."""
    unsure = {one.misreading.unsure for one in doubts}
    policies = (one.if_unsure for one in guideline.signals if one.id in unsure)
    return frozenset(outcome_name(one) for one in policies if isinstance(one, Flagged))


def outcomes_of(meaning: Meaning, decision: str) -> frozenset[str]:
    """Every outcome that some case has."""
    values = meaning.space.values(meaning.decisions[decision].verdict)
    return frozenset(name for name in map(_name, values) if name is not None)


def _title(told: Told) -> str:
    return told.setting.title


def _name(found: object) -> str | None:
    match found:
        case Accepted() | Chosen() | Amount() | Flagged() | Inapplicable():
            return outcome_name(found)
        case _:
            return None


def outcome_name(outcome: Outcome | Failure) -> str:
    """An outcome as data holds it: `a|b` where several are accepted, `flag:tone`, `n/a`."""
    match outcome:
        case Accepted(labels):
            return "|".join(labels)
        case Chosen(labels):
            return " ".join(labels) or "-"
        case Amount(value):
            return number_text(value)
        case Flagged(queue):
            return f"flag:{queue or ''}"
        case Inapplicable():
            return "n/a"
        case _:
            return "?"


def option_text(outcome: str) -> str:
    """An outcome as an annotator reads it among the options."""
    if outcome == "n/a":
        return "not applicable"
    if outcome == "-":
        return "none of them"
    name, _, queue = outcome.partition(":")
    if name == "flag":
        return f"flag for {queue}" if queue else "flag"
    return " and ".join(outcome.split(" "))
