"""Cases near the borders between outcomes, as topics: for a session before there are any data."""

from collections.abc import Iterable

from rubricc.audit.calibration.asking import asked_about
from rubricc.audit.calibration.borders import choose_borders
from rubricc.audit.calibration.competing import (
    Contender,
    contenders,
    verdict_at,
)
from rubricc.audit.calibration.nearby import nearby_borders
from rubricc.audit.calibration.pack import About, Asked, Pack, Rule, Topic
from rubricc.meaning import Meaning, holding, set_of_case
from rubricc.model import result_text
from rubricc.quiz import open_showroom, outcome_name, show_some


def pack_of(
    meaning: Meaning, digest: str, annotators: Iterable[str], topics: tuple[Topic, ...]
) -> Pack:
    """The pack of these topics."""
    guideline = meaning.guideline
    decisions = {topic.decision for topic in topics}
    asked: tuple[Asked, ...] = tuple(
        asked_about(meaning, decided)
        for name, decided in meaning.decisions.items()
        if name in decisions
    )
    about = About(
        id=guideline.id,
        title=guideline.title,
        version=guideline.version,
        digest=digest,
        unit=guideline.unit,
    )
    return Pack(guideline=about, annotators=tuple(annotators), asked=asked, topics=topics)


def border_topics(meaning: Meaning, count: int) -> tuple[Topic, ...]:
    """So many cases near borders, each between other clauses while there are any.

    What the guideline has an example of is settled, and taken only where a border has nothing else.
    """
    showroom = open_showroom(meaning)
    holds = {
        name: holding(meaning, decided.decision) for name, decided in meaning.decisions.items()
    }
    known = {name: _exemplified(meaning, name) for name in meaning.decisions}
    topics: list[Topic] = []
    borders = choose_borders if meaning.space.is_counted else nearby_borders
    for chosen in borders(meaning, count):
        decision = chosen.border.decision
        between = "+".join(sorted(chosen.border.rivals[0] | chosen.border.rivals[1]))
        where = meaning.space.difference(chosen.where, known[decision])
        where = chosen.where if meaning.space.is_empty(where) else where
        shown = show_some(showroom, decision, where, f"calibrate/{decision}/{between}")
        verdict = None if shown is None else verdict_at(meaning, decision, shown.cells)
        if shown is None or verdict is None:
            continue
        topics.append(
            Topic(
                id=f"C{len(topics) + 1}",
                decision=decision,
                item=None,
                texts=shown.texts,
                facts=facts_of(shown.card),
                setting=shown.setting,
                answers=shown.answers,
                outcome=outcome_name(verdict.result),
                comes_to=result_text(verdict.result),
                rules=rules_of(contenders(meaning, decision, shown.cells, holds[decision])),
                seen=(),
                before=(),
                votes=(),
            )
        )
    return tuple(topics)


def _exemplified(meaning: Meaning, decision: str) -> int:
    """The cases that examples of a decision show."""
    return meaning.space.unite(
        set_of_case(meaning, example.case)
        for example in meaning.guideline.examples
        if any(one.decision == decision for one in example.expected)
    )


def facts_of(card: str) -> tuple[str, ...]:
    """The lines of a card."""
    return tuple(line.removeprefix("- ") for line in card.split("\n") if line)


def rules_of(found: Iterable[Contender]) -> tuple[Rule, ...]:
    """Contenders as a pack keeps them."""
    return tuple(
        Rule(
            clause=one.clause,
            text=one.text,
            gives=one.gives,
            because=one.because,
            standing=one.standing,
            why=one.why,
        )
        for one in found
    )
