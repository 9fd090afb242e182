"""The cases of a suite as texts, as far as the practice half may tell them: they are public."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rubricc.meaning import set_of_case
from rubricc.model import Guideline
from rubricc.quiz.bank import Shown, bank_of
from rubricc.quiz.draws import PUBLIC, case_id, half_of
from rubricc.quiz.nodes import Half
from rubricc.quiz.workshop import open_workshop
from rubricc.quiz.writing import answers_of, shown_case, text_of_case
from rubricc.suite import Telling, Vector


@dataclass(frozen=True, slots=True)
class Retold:
    """A case of a suite as a text from which all of it is read back.

    `answers` are its signals as data holds them, without what does not apply; what nobody can tell
    is `?`.
    """

    vector: str
    texts: tuple[tuple[str, str], ...]
    answers: Mapping[str, str]


def retell(telling: Telling, vectors: Iterable[Vector]) -> Iterator[Retold]:
    """Those of the practice half for which the words of that half suffice."""
    if not telling.meaning.space.is_counted:
        return
    workshop = open_workshop(telling, Half.PRACTICE, PUBLIC)
    for vector in vectors:
        name = case_id(workshop.guideline, vector.case)
        where = set_of_case(workshop.meaning, vector.case)
        cast = workshop.cast(where, "vector", name, unsure=vector.unsure)
        if cast is None:
            continue
        seen = case_id(workshop.guideline, shown_case(workshop, cast))
        if half_of("case", seen) is not Half.PRACTICE:
            continue
        texts = text_of_case(workshop, cast, f"vector/{name}")
        if texts is not None:
            yield Retold(vector.id, texts, answers_of(workshop, cast))


def practice_words(guideline: Guideline) -> Mapping[Shown, tuple[str, ...]]:
    """The phrases of signals that are public for good: (signal, value) → texts."""
    return bank_of(guideline, Half.PRACTICE).loose.fragments
