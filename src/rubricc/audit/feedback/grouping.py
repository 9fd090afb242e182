"""Reports in groups: those of one clause together, and of one case together; failures counted."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rubricc.audit.feedback.judging import judge, words_of
from rubricc.audit.feedback.naming import Names, names_of
from rubricc.audit.feedback.nodes import (
    CaseGroup,
    ClauseGroup,
    FailureCount,
    Feedback,
    Judged,
    Notice,
    Standing,
)
from rubricc.meaning import Meaning
from rubricc.model import Decision, DecisionKind

MOST_EXAMPLES = 3
REPORTING = "report"
"""The task of guidelines whose items are reports themselves."""
FAILURE = "failure"
"""The decision of the labels that guidelines share for what goes wrong with a model's responses."""


def gather_feedback(meaning: Meaning, reports: Sequence[Notice], *, is_module: bool) -> Feedback:
    """All reports of a guideline, grouped, and failures counted; a module decides nothing."""
    names = names_of(meaning.guideline)
    mine = ("", meaning.guideline.id)
    own = [one for one in reports if one.about in mine]
    others = Counter(one.about for one in reports)
    elsewhere = {name: count for name, count in others.items() if name not in mine}
    judged = [] if is_module else [found for one in own for found in judge(meaning, names, one)]
    failing = [
        one for one in names.decisions.values() if _is_failure(names, one, is_module=is_module)
    ]
    told = [one for one in judged if _is_unclear(one, [each.id for each in failing])]
    return Feedback(
        len(own),
        tuple(sorted(elsewhere.items())),
        tuple(_by_clause(meaning, names, told)),
        tuple(count for one in failing for count in _failures(one, own, judged)),
    )


def _is_failure(names: Names, decision: Decision, *, is_module: bool) -> bool:
    """Whether reports give labels of a model's failures."""
    reporting = names.guideline.task == REPORTING and decision.kind in (
        DecisionKind.ONE,
        DecisionKind.MANY,
        DecisionKind.SCALE,
    )
    return is_module or decision.id == FAILURE or reporting


def _is_unclear(judged: Judged, failing: list[str]) -> bool:
    """Whether a report is of an unclear case, and does not only name a model's failure."""
    is_finding = judged.decision in failing and judged.standing in (
        Standing.DECIDED,
        Standing.UNTOLD,
    )
    return not is_finding or bool(judged.report.clauses)


# ---- clauses and cases


def _by_clause(meaning: Meaning, names: Names, judged: Iterable[Judged]) -> Iterator[ClauseGroup]:
    """The groups, those with most reports first; of as many, in the order of the guideline."""
    found: dict[tuple[str, tuple[str, ...]], list[Judged]] = {}
    for one in judged:
        found.setdefault((one.decision, one.clauses), []).append(one)
    decisions = list(names.decisions)
    clauses = list(names.clauses.values())

    def place(key: tuple[str, tuple[str, ...]]) -> tuple[int, int, list[int]]:
        decision, cited = key
        known = [clauses.index(one) for one in cited if one in clauses]
        return -len(found[key]), decisions.index(decision), known

    for decision, cited in sorted(found, key=place):
        texts = {one.id: one.text for one in names.decisions[decision].clauses}
        yield ClauseGroup(
            decision,
            cited,
            tuple(" ".join(texts[one].split()) for one in cited if one in texts),
            tuple(_by_case(meaning, names, found[decision, cited])),
            is_gone=any(one not in texts for one in cited),
        )


def _by_case(meaning: Meaning, names: Names, judged: list[Judged]) -> Iterator[CaseGroup]:
    """The cases, those that are most often reported first."""
    found: dict[object, list[Judged]] = {}
    for one in judged:
        found.setdefault(_key(meaning, one), []).append(one)
    for group in sorted(found.values(), key=lambda some: (-len(some), words_of(names, some[0]))):
        first = _worst(group)
        wanted = Counter(
            one.label
            for one in group
            if one.label is not None and one.standing is not Standing.DECIDED
        )
        yield CaseGroup(
            first.decision,
            first.standing,
            first.outcome,
            first.clauses,
            first.why,
            words_of(names, first),
            tuple(sorted(wanted.items(), key=lambda one: (-one[1], one[0]))),
            tuple(group),
        )


def _key(meaning: Meaning, judged: Judged) -> object:
    """What the decision can tell of a case; of one that is open, what was told."""
    if not judged.cells:
        return judged.standing, tuple(sorted(judged.report.told.items())), judged.report.text
    asked = meaning.space.support(meaning.decisions[judged.decision].verdict)
    return tuple(judged.cells[level] for level in asked)


def _worst(group: list[Judged]) -> Judged:
    """Of reports of one case one that disputes what comes out, if any does."""
    return next((one for one in group if one.standing is Standing.DISPUTED), group[0])


# ---- failures


def _failures(
    decision: Decision, reports: Sequence[Notice], judged: Sequence[Judged]
) -> Iterator[FailureCount]:
    """How many reports give each label, what the guideline makes of them where they do not say."""
    given: dict[str, list[Notice]] = {}
    made = {id(one.report): one for one in judged if one.decision == decision.id}
    for report in reports:
        for name in _labels(decision, report, made):
            given.setdefault(name, []).append(report)
    parents = {label.name: label.parent for label in decision.labels}
    counts: dict[str, FailureCount] = {}
    for one in decision.labels:
        under = [name for name in parents if one.name in _line(parents, name)]
        found = {id(report): report for name in under for report in given.get(name, ())}
        if found:
            unique = list(found.values())
            examples = [report for report in unique if report.text or report.note] or unique
            shown = tuple(examples[:MOST_EXAMPLES])
            counts[one.name] = FailureCount(decision.id, one.name, one.parent, len(unique), shown)
    yield from _in_order(counts, None)


def _in_order(counts: Mapping[str, FailureCount], parent: str | None) -> Iterator[FailureCount]:
    """Labels that were given most often first, each before those under it."""
    own = [one for one in counts.values() if one.parent == parent]
    for one in sorted(own, key=lambda one: -one.count):
        yield one
        yield from _in_order(counts, one.label)


def _labels(decision: Decision, report: Notice, made: Mapping[int, Judged]) -> tuple[str, ...]:
    told = report.labels.get(decision.id)
    if told is None and id(report) in made and made[id(report)].standing is Standing.DECIDED:
        told = made[id(report)].outcome.replace("`", "").replace(" and ", " ")
    return () if told is None else tuple(told.replace("|", " ").split())


def _line(parents: Mapping[str, str | None], name: str) -> Iterator[str]:
    """A label and those that it stands under."""
    at: str | None = name
    while at is not None:
        yield at
        at = parents.get(at)
