"""Whoever overlooks one thing that a clause asks, reads it the wrong way round, or stops before
`unless`."""

from collections.abc import Iterator
from dataclasses import replace

from rubricc.model import ALWAYS, All, Condition, Not, Prefer, condition_text
from rubricc.suite.nodes import Kind, Misreading
from rubricc.suite.places import Site, atoms, phrases
from rubricc.suite.reader import Reader
from rubricc.suite.skipping import is_criterion
from rubricc.suite.texts import Text, texts_of, with_clause


def overlookings(reader: Reader) -> Iterator[Misreading]:
    """One for each thing that a clause or a definition asks."""
    for text in texts_of(reader.guideline, reader.decision):
        unless = _unless_of(text)
        for number, sites in _numbered(text):
            if unless is not None and sites[0].part == unless:
                continue
            yield reader.misreading(
                Kind.CONDITION_OVERLOOKED,
                f"overlooked-{text.name}-{number}",
                f"overlooks {asked(sites[0])} in {text.words}",
                text.clauses,
                text.put(tuple(site.replaced(None) for site in sites)),
            )
        for number, sites in _phrased(text, unless):
            yield reader.misreading(
                Kind.CONDITION_OVERLOOKED,
                f"overlooked-{text.name}-whole-{number}",
                f"overlooks {asked(sites[0])} in {text.words}",
                text.clauses,
                text.put(tuple(site.replaced(None) for site in sites)),
            )


def unlesses(reader: Reader) -> Iterator[Misreading]:
    """One for each clause with `unless`."""
    for text in texts_of(reader.guideline, reader.decision):
        if _unless_of(text) is None:
            continue
        match text.conditions[0]:
            case All((when, _)):
                read = when
            case _:
                read = ALWAYS
        yield reader.misreading(
            Kind.UNLESS_IGNORED,
            f"unless-{text.name}",
            f"stops reading {text.words} before `unless`",
            text.clauses,
            text.put((read,)),
        )


def inversions(reader: Reader) -> Iterator[Misreading]:
    """One for each thing that a clause or a definition asks, and for each preference."""
    for text in texts_of(reader.guideline, reader.decision):
        for number, sites in _numbered(text):
            yield reader.misreading(
                Kind.CONDITION_INVERTED,
                f"inverted-{text.name}-{number}",
                f"reads {asked(sites[0])} in {text.words} as its opposite",
                text.clauses,
                text.put(tuple(site.replaced(opposite(site.part)) for site in sites)),
            )
    for clause in reader.decision.clauses:
        match clause.effect:
            case Prefer(a, b):
                noun = "the criterion " if is_criterion(clause) else ""
                yield reader.misreading(
                    Kind.CONDITION_INVERTED,
                    f"inverted-{clause.id}",
                    f"takes the worse response for the better one by {noun}**{clause.id}**",
                    (clause.id,),
                    with_clause(reader.decision, replace(clause, effect=Prefer(b, a))),
                )


def _unless_of(text: Text) -> Condition | None:
    """The part that `unless` put there."""
    if not text.has_unless:
        return None
    match text.conditions[0]:
        case All((_, Not() as unless)):
            return unless
        case Not() as unless:
            return unless
        case _:
            return None


def _numbered(text: Text) -> Iterator[tuple[int, tuple[Site, ...]]]:
    """What is asked, from 1 on; of a definition of each response the same thing of both."""
    columns = zip(*map(atoms, text.conditions), strict=True)
    return ((number, sites) for number, sites in enumerate(columns, 1) if sites[0].part != ALWAYS)


def _phrased(text: Text, unless: Condition | None) -> Iterator[tuple[int, tuple[Site, ...]]]:
    """What is asked in one breath, but for all that stands before `unless` or after it."""
    whole = () if unless is None else (opposite(unless), *_before_unless(text))
    columns = zip(*map(phrases, text.conditions), strict=True)
    return ((n, sites) for n, sites in enumerate(columns, 1) if sites[0].part not in whole)


def _before_unless(text: Text) -> tuple[Condition, ...]:
    match text.conditions[0]:
        case All((when, _)):
            return (when,)
        case _:
            return ()


def opposite(condition: Condition) -> Condition:
    """The condition that holds where this one does not."""
    return condition.part if isinstance(condition, Not) else Not(condition)


def asked(site: Site) -> str:
    """What is asked there, as a sentence has it."""
    text = condition_text(site.part)
    return f"({text})" if " or " in text or " and " in text else text
