"""Misreadings of a guideline, where each of them tells, and the cases that tell them apart."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from rubricc.meaning import Meaning
from rubricc.model import Case, Failure, Guideline, Outcome
from rubricc.space import Formula


class Kind(StrEnum):
    """The ways in which a reader goes wrong, each once."""

    CLAUSE_SKIPPED = "clause skipped"
    EXCEPTION_IGNORED = "exception ignored"
    UNLESS_IGNORED = "unless ignored"
    CONDITION_OVERLOOKED = "condition overlooked"
    CONDITION_INVERTED = "condition inverted"
    THRESHOLD_MOVED = "threshold off by one"
    COUNT_MOVED = "count off by one"
    PRIORITY_SWAPPED = "priority swapped"
    TREATED_AS_RULE = "edge case or gate treated as a rule"
    FLAG_FORCED = "flag replaced by a label"
    FLAGGED_ANYWAY = "flagged where a clause decides"
    LABEL_CONFUSED = "label confused with its neighbour"
    CRITERIA_SWAPPED = "criterion order swapped"
    CRITERION_IGNORED = "criterion ignored"
    MODIFIER_IGNORED = "cap or step ignored"
    ONLY_WHEN_IGNORED = "only when ignored"
    DOUBT_GUESSED = "doubt guessed away"


@dataclass(frozen=True, slots=True)
class Misreading:
    """One way to misread one decision, as the guideline that such a reader seems to have read.

    `id` stays the same as long as the text that it is about does. `words` say what the reader
    does, after "whoever …". `clauses` are those misread. Of a doubt guessed away `unsure` is the
    signal that the annotator cannot tell and `guess` what this reader takes it for.
    """

    id: str
    kind: Kind
    words: str
    decision: str
    clauses: tuple[str, ...]
    guideline: Guideline = field(repr=False)
    unsure: str | None = None
    guess: str | None = None


@dataclass(frozen=True)  # no slots: what is worked out when it is first asked for is kept
class Difference:
    """Where a misreading tells.

    `rough` has the cases in which its reader answers otherwise, a guess included, and some feasible
    one among them; whether a case can occur it leaves open, and is many times smaller for it. Of a
    doubt guessed away they are those in which the answer hangs on the signal that is not sure,
    which a vector then leaves open. `verdict` is the diagram of what this reader says there: an
    Outcome, a Failure where the reader must guess; None in other cases.
    """

    misreading: Misreading
    rough: int
    verdict: int
    meaning: Meaning = field(repr=False)

    @cached_property
    def cases(self) -> int:
        """The feasible ones. Raises OutOfNodesError where they would pass the budget of nodes."""
        return self.meaning.space.intersection(self.meaning.feasible, self.rough)


@dataclass(frozen=True, slots=True)
class Asked:
    """Misreadings that tell, as a solver found: with cases that together catch all of them.

    Their differences are formulas, in a meaning of their own. No suite that catches them is smaller
    than `bound`.
    """

    meaning: Meaning
    differences: tuple[Difference, ...]
    cases: tuple[tuple[int, ...], ...]
    bound: int

    def said_at(self, cells: tuple[int, ...]) -> Mapping[str, Outcome | Failure]:
        """What those readers say in a feasible case who go wrong there, by the misreading's id."""
        space = self.meaning.space
        assert isinstance(space, Formula)
        results = space.values_of((one.verdict for one in self.differences), cells)
        pairs = zip(self.differences, results, strict=True)
        return {
            one.misreading.id: result
            for one, result in pairs
            if isinstance(result, Outcome | Failure)
        }


@dataclass(frozen=True, slots=True)
class Telling:
    """Every misreading with what it makes of the cases; those that make no difference apart.

    The axes of the meaning are cut finely enough for all of them. `asked` are those whose cases no
    diagram holds, `unsettled` those of which a solver, too, could not say in its budget. Where the
    meaning itself is a formula, nothing is counted and `differences` are empty.
    """

    meaning: Meaning
    differences: tuple[Difference, ...]
    equivalent: tuple[Misreading, ...]
    unsettled: tuple[Misreading, ...] = ()
    asked: Asked | None = None

    @property
    def telling(self) -> tuple[Misreading, ...]:
        """The misreadings that tell, of which a vector can catch each."""
        asked = () if self.asked is None else self.asked.differences
        return tuple(one.misreading for one in (*self.differences, *asked))


@dataclass(frozen=True, slots=True)
class Vector:
    """A case of a suite, and what each misreading that it tells apart says there.

    `kills` maps the misreading's id to the wrong outcome; None where its reader must guess. The
    case lacks the signal `unsure`, which the annotator cannot tell.
    """

    id: str
    case: Case
    kills: Mapping[str, Outcome | None]
    unsure: str | None = None


@dataclass(frozen=True, slots=True)
class Suite:
    """The vectors chosen. No suite that kills every misreading is smaller than `lower_bound`."""

    vectors: tuple[Vector, ...]
    lower_bound: int
    survivors: tuple[Misreading, ...] = ()
    """Misreadings that tell somewhere, but in none of the vectors."""
