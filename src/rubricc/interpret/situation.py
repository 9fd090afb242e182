"""What a condition is judged in: a case, and what other decisions came to in it."""

from collections.abc import Mapping

from rubricc.model import Case, Failure, Guideline, Outcome, Special, Value
from rubricc.records import record


@record
class Situation:
    """A case, and what the decisions made before this one came to in it.

    `supposed` has an outcome for each flagged one: conditions read that instead.
    """

    guideline: Guideline
    case: Case
    results: Mapping[str, Outcome | Failure]
    supposed: Mapping[str, Outcome]

    def value(self, signal: str) -> Value:
        """The value of a signal; one that the case does not name is not applicable."""
        return self.case.get(signal, Special.NOT_APPLICABLE)

    def outcome(self, decision: str) -> Outcome | Failure | None:
        """What conditions take another decision's outcome to be; None while it is not known."""
        return self.supposed.get(decision, self.results.get(decision))
