"""What is told of reports, whatever it is written as; names stand in backticks."""

from collections import Counter
from collections.abc import Mapping

from rubricc.audit import CaseGroup, ClauseGroup, FailureCount, Feedback, Notice, Standing
from rubricc.records import record


@record
class Drafted:
    """A clause drafted for a case: what it would say, what `check` finds in it, and what it
    changes in a sentence; `wanted` is the outcome, as data has it."""

    wanted: str
    statements: tuple[str, ...]
    problems: tuple[str, ...]
    changes: str

    @property
    def is_accepted(self) -> bool:
        """Whether the guideline would be as sound with it."""
        return not self.problems


Drafts = Mapping[int, Drafted]
"""By the id of a group of cases."""


def counted(number: int, word: str) -> str:
    """`3 reports`."""
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"


def headline(found: Feedback) -> str:
    """How many reports there are, and how they stand."""
    stands = Counter(
        case.standing for group in found.groups for case in group.cases for _ in case.judged
    )
    parts = [f"{count} {SHORT[one]}" for one in Standing if (count := stands[one])]
    told = f": {', '.join(parts)}" if parts else ""
    return f"{counted(found.reports, 'report')}{told}"


SHORT = {
    Standing.DECIDED: "decided already",
    Standing.DISPUTED: "decided otherwise than reporters would",
    Standing.GAP: "in a gap",
    Standing.CONFLICT: "in a conflict",
    Standing.OPEN: "not told far enough",
    Standing.IMPOSSIBLE: "that cannot occur",
    Standing.UNTOLD: "in words alone",
}


def elsewhere(found: Feedback) -> str | None:
    """Reports about other guidelines."""
    if not found.elsewhere:
        return None
    named = ", ".join(f"`{name}` {count}" for name, count in found.elsewhere)
    return f"left aside, since they are about other guidelines: {named}"


def heading(group: ClauseGroup, *, has_several: bool) -> str:
    """What a group of clauses is called."""
    named = ", ".join(group.clauses) or "no clause"
    decision = f" (`{group.decision}`)" if has_several else ""
    gone = ", no longer in the guideline" if group.is_gone else ""
    return f"{named}{decision}{gone}: {counted(group.reports, 'report')}"


def stands(case: CaseGroup) -> str:
    """How a case stands."""
    by = f" by {', '.join(case.clauses)}" if case.clauses else ""
    why = f" ({case.why})" if case.why else ""
    match case.standing:
        case Standing.DECIDED:
            return f"decided already: {case.outcome}{by}{why}"
        case Standing.DISPUTED:
            return f"{case.outcome}{by}, {wishes(case)}{why}"
        case Standing.GAP:
            return f"a gap: no clause decides it{why}{_wished(case)}"
        case Standing.CONFLICT:
            return f"a conflict between {', '.join(case.clauses)}{why}{_wished(case)}"
        case Standing.OPEN:
            return f"not told far enough: {case.why}"
        case Standing.IMPOSSIBLE:
            return f"it cannot occur: {case.why}"
        case Standing.UNTOLD:
            wished = _wished(case) if case.wanted else ""
            return f"told in words alone, so that it is not known what the guideline says{wished}"


def _wished(case: CaseGroup) -> str:
    named = ", ".join(f"`{label}` ({count})" for label, count in case.wanted)
    return f"; reporters would say {named}" if named else "; nobody says what it should be"


def wishes(case: CaseGroup) -> str:
    """What reporters would say."""
    named = ", ".join(f"{count} would say `{label}`" for label, count in case.wanted)
    of = f"of {counted(len(case.judged), 'report')} " if len(case.judged) > 1 else ""
    return f"but {of}{named}"


def place(report: Notice) -> str:
    """Where a report stands."""
    version = f", of version {report.version}" if report.version else ""
    who = f", {report.who}" if report.who else ""
    return f"{report.file}:{report.row}{who}{version}"


def said(report: Notice) -> str:
    """A report in its own words."""
    parts = [f"“{report.text}”"] if report.text else []
    return " ".join([*parts, *([report.note] if report.note else [])])


def failure_line(one: FailureCount, whole: int) -> str:
    """How often a label was given."""
    share = f"{100 * one.count // whole} %" if whole else ""
    return f"`{one.label}`: {counted(one.count, 'report')}" + (f" ({share})" if share else "")


def by_decision(found: Feedback) -> Mapping[str, tuple[tuple[int, FailureCount], ...]]:
    """The failures of each decision, with how deep each label stands."""
    told: dict[str, list[tuple[int, FailureCount]]] = {}
    depths: dict[tuple[str, str], int] = {}
    for one in found.failures:
        depth = depths.get((one.decision, one.parent or ""), 0) + 1
        depths[one.decision, one.label] = depth
        told.setdefault(one.decision, []).append((depth, one))
    return {decision: tuple(counts) for decision, counts in told.items()}
