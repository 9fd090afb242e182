"""Facts that leave no case."""

from collections.abc import Iterator

from rubricc.diagnostics import IMPOSSIBLE_FACTS, Diagnostic, Related
from rubricc.meaning import Meaning


def find_impossible_facts(meaning: Meaning) -> Iterator[Diagnostic]:
    """The facts together with what the signals need; all facts are shown."""
    guideline = meaning.guideline
    facts = guideline.facts
    span = facts[-1].span if facts else guideline.span
    related = tuple(Related(fact.span, "together with this fact") for fact in facts[:-1])
    yield IMPOSSIBLE_FACTS.at(span, related=related, mend="drop or loosen one of these facts")
