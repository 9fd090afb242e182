"""What is proved of a small guideline is what looking at every case shows, counts and all."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

import pytest
from hypothesis import HealthCheck, given, settings

from rubricc.analysis import check
from rubricc.blocks import read_document, read_source
from rubricc.diagnostics import Diagnostic
from rubricc.meaning import Meaning, case_of, cell_of, outline, understand
from rubricc.model import Case, Circle, Claim, Gap, Guideline, resolve
from rubricc.source import Files, Source
from rubricc.syntax import parse
from tests.brute_proofs import Brute, Proof, look_at, proofs, unjudged
from tests.random_guidelines import PATH, RandomGuideline, Wanted, from_seed, guidelines

SMALL = Wanted(budget=60)
MANY_SEEDS = pytest.mark.parametrize(
    "seeds", [range(15), pytest.param(range(15, 600), marks=pytest.mark.long)], ids=["some", "many"]
)

SHOWN_BY: Mapping[str, Callable[[object], bool]] = {
    "gap": lambda result: result == Gap(),
    "priority-circle": lambda result: result == Circle(),
}
"""The findings whose case is of one decision's outcome alone."""


OUTLINED = (
    "impossible-facts",
    "gap",
    "conflict",
    "priority-circle",
    "dead-clause",
    "unreachable-outcome",
    "label-requirement",
    "redundant-clause",
    "unused-signal",
    "guarantee-broken",
    "asymmetric-preference",
)
"""The findings that formulas show as diagrams do."""


@MANY_SEEDS
def test_formulas_find_what_diagrams_find_in_many_guidelines(seeds):
    for seed in seeds:
        drawn = from_seed(seed, SMALL)
        assert not outline_differences(guideline_of(drawn.files)), f"seed {seed}\n{drawn}"


def outline_differences(guideline: Guideline) -> list[str]:
    """What the proof by formulas says otherwise than that by diagrams; each case must be right."""
    meaning = understand(guideline)
    found = check(outline(guideline))
    if any(one.name == "unproved" and one.span == guideline.span for one in found):
        return ["given up"]
    told, seen = (uncounted(guideline, some) for some in (found, check(meaning)))
    wrong = [f"only by formulas: {one}" for one in told - seen]
    wrong += [f"only by diagrams: {one}" for one in seen - told]
    brute = look_at(guideline)
    for one in found:
        wrong += case_mistakes(meaning, brute, one)
    return wrong


def uncounted(guideline: Guideline, found: Iterable[Diagnostic]) -> Counter[Proof]:
    """What is found, without the counts."""
    wanted = (one for one in found if one.name in OUTLINED)
    return Counter(
        (one.name, str(one.decision), " ".join(one.clauses))
        if one.name == "conflict"
        else (one.name, str(one.decision), str(one.span))
        for one in wanted
    )


def guideline_of(files: Files) -> Guideline:
    source = read_source(PATH, files[PATH])
    assert isinstance(source, Source), source
    document, misread = read_document(source)
    assert document is not None, misread
    tree, misspoken = parse(document, files)
    assert not misspoken, misspoken
    guideline, misnamed = resolve(tree)
    assert guideline is not None, misnamed
    return guideline


@MANY_SEEDS
def test_finds_what_bitsets_find_in_many_guidelines(seeds):
    for seed in seeds:
        drawn = from_seed(seed, SMALL)
        assert not differences(guideline_of(drawn.files)), f"seed {seed}\n{drawn}"


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(guidelines(SMALL))
def test_finds_what_bitsets_find(drawn: RandomGuideline):
    assert not differences(guideline_of(drawn.files))


def differences(guideline: Guideline) -> list[str]:
    """What the proof and the brute force disagree on; each case shown must be right and short."""
    meaning, brute = understand(guideline), look_at(guideline)
    diagnostics = check(meaning)
    told, seen = told_by(guideline, diagnostics), proofs(brute)
    for finding in [one for one in told if is_unjudged(guideline, one)]:
        del told[finding]
    wrong = [f"only told: {one}" for one in told - seen]
    wrong += [f"only seen: {one}" for one in seen - told]
    for one in diagnostics:
        wrong += case_mistakes(meaning, brute, one)
    return wrong


def is_unjudged(guideline: Guideline, finding: Proof) -> bool:
    """Whether the brute force cannot tell what the guideline is without the clause."""
    return finding[0] == "redundant-clause" and finding[1] in unjudged(guideline)


def case_mistakes(meaning: Meaning, brute: Brute, found: Diagnostic) -> Iterator[str]:
    """The case shows the finding in each of its completions, and would not with a signal less."""
    if found.decision is None or found.case is None or found.name not in SHOWN_BY:
        return
    shows = SHOWN_BY[found.name]
    verdicts = brute.verdicts[found.decision]
    shown = [shows(verdict.result) for verdict in verdicts]
    parts = [(name, part) for name, text in found.case.items() for part in text.split(", ")]
    fits = [[fitting(meaning, case, *part) for case in brute.cases] for part in parts]
    if not holds_for(range(len(parts)), fits, shown):
        yield f"not shown by {found.case}: {found.message}"
    for dropped in range(len(parts)):
        if holds_for([p for p in range(len(parts)) if p != dropped], fits, shown):
            yield f"{parts[dropped]} is not needed in {found.case}: {found.message}"


def holds_for(parts: Iterable[int], fits: list[list[bool]], shown: list[bool]) -> bool:
    wanted = list(parts)
    inside = [i for i in range(len(shown)) if all(fits[part][i] for part in wanted)]
    return bool(inside) and all(shown[i] for i in inside)


def fitting(meaning: Meaning, case: Case, signal: str, text: str) -> bool:
    """Whether the case has what one part of a shown case says of a signal."""
    cells = tuple((i, cell_of(axis, case[axis.signal])) for i, axis in enumerate(meaning.axes))
    return text in case_of(meaning, cells)[signal].split(", ")


def told_by(guideline: Guideline, diagnostics: Iterable[Diagnostic]) -> Counter[Proof]:
    """The findings of `check` in the form of the brute force."""
    labels = {label.span: (d.id, label.name) for d in guideline.decisions for label in d.labels}
    clauses = {clause.span: clause.id for d in guideline.decisions for clause in d.clauses}
    signals = {signal.span: signal.id for signal in guideline.signals}
    claims = {g.span: g.text for g in guideline.guarantees if isinstance(g, Claim)}
    found: Counter[Proof] = Counter()
    for one in diagnostics:
        count = str(one.cases)
        match one.name:
            case "impossible-facts":
                found[one.name,] += 1
            case "gap" | "conflict" | "priority-circle" if one.decision is not None:
                found[one.name, one.decision, count] += 1
            case "dead-clause":
                found[one.name, clauses[one.span]] += 1
            case "redundant-clause":
                found[one.name, clauses[one.span], count] += 1
            case "unreachable-outcome":
                found[one.name, *labels[one.span]] += 1
            case "unused-signal":
                found[one.name, signals[one.span]] += 1
            case "label-requirement":
                found[one.name, labels[one.span][1], count] += 1
            case "guarantee-broken" if one.span in claims:
                found[one.name, claims[one.span], count] += 1
            case _:
                pass
    return found
