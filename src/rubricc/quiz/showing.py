"""Cases shown to people who talk about the rules: as a text where words tell it, and as a card.

Only public words are used: what is talked about can be gold no more.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from rubricc.meaning import Meaning
from rubricc.model import Case, Special
from rubricc.quiz.cards import card, settings_text
from rubricc.quiz.casting import Told
from rubricc.quiz.draws import PUBLIC
from rubricc.quiz.nodes import Half
from rubricc.quiz.workshop import Cast, Workshop, open_workshop
from rubricc.quiz.writing import text_of_case
from rubricc.suite import Telling
from rubricc.table import value_text


@dataclass(frozen=True, slots=True)
class ShownCase:
    """A case with its cells, its texts (none where words do not tell it), and its facts.

    `answers` tell it as data does, without what does not apply; `setting` is the project's, as a
    sentence.
    """

    cells: tuple[int, ...]
    texts: tuple[tuple[str, str], ...]
    card: str
    setting: str
    answers: Mapping[str, str]


def open_showroom(meaning: Meaning) -> Workshop:
    """What cases are shown from: the public words of a guideline, and none of its misreadings."""
    return open_workshop(Telling(meaning, (), ()), Half.PRACTICE, PUBLIC)


def show_some(showroom: Workshop, decision: str, where: int, occasion: str) -> ShownCase | None:
    """A case of the set, one that words tell if there is one; None where the set is empty.

    Of the same set and occasion it is always the same.
    """
    cast = showroom.cast(where, occasion)
    if cast is None:
        return None
    return _shown(showroom, decision, cast, text_of_case(showroom, cast, occasion) or ())


def show(showroom: Workshop, decision: str, case: Case) -> ShownCase:
    """A case that is known, every signal told; its text is somewhere else."""
    told = Told(showroom.bank.loose, showroom.meaning.feasible)
    return _shown(showroom, decision, Cast(case, showroom.cells(case), told), ())


def _shown(
    showroom: Workshop, decision: str, cast: Cast, texts: tuple[tuple[str, str], ...]
) -> ShownCase:
    signals = {one.id: one for one in showroom.guideline.signals}
    answers = {
        name: value_text(signals[name], value)
        for name, value in cast.case.items()
        if value is not Special.NOT_APPLICABLE
    }
    return ShownCase(
        cast.cells,
        texts,
        card(showroom, decision, cast),
        settings_text(showroom.guideline, cast).strip(),
        answers,
    )
