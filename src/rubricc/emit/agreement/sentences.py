"""What is said of agreement, in words that all reports share."""

from collections.abc import Iterator

from rubricc.audit import Agreement, Blame, DecisionAgreement, Estimate, Level, Part, Undefined

LEVELS = {
    Level.NOMINAL: "labels: different is different",
    Level.ORDINAL: "levels: the more answers between, the further apart",
    Level.INTERVAL: "numbers: by their difference, squared",
    Level.SETS: "sets of labels: by what they share (MASI)",
}
WHY = {
    Undefined.NOBODY: "nobody answered",
    Undefined.ALONE: "only one annotator answered",
    Undefined.APART: "no item was answered by two annotators",
    Undefined.ONE_ITEM: "only one item was answered by two annotators",
    Undefined.ALIKE: "all answers are the same, so that agreement cannot be told from chance",
    Undefined.NUMBERS: "numbers are no categories",
    Undefined.SETS: "told label by label",
    Undefined.TOO_MANY: "too many different answers to compare each with all others",
}


def number(estimate: Estimate, *, sign: bool = False) -> str:
    """A coefficient with its interval, or why it has none."""
    if estimate.value is None:
        return f"not defined: {WHY[estimate.why or Undefined.ALIKE]}"
    form = "+.3f" if sign else ".3f"
    ends = ""
    if estimate.low is not None and estimate.high is not None:
        ends = f" ({estimate.low:{form}} to {estimate.high:{form}})"
    return f"{estimate.value:{form}}{ends}"


def percent(estimate: Estimate) -> str:
    """A share of a whole."""
    return "none" if estimate.value is None else f"{100 * estimate.value:.0f} %"


def name(annotator: str) -> str:
    """An annotator; some files name none."""
    return annotator or "(no name)"


def part_name(part: Part) -> str:
    """A label of a set, or whether there is any."""
    return "flagged or not applicable" if part.name == "flag" else part.name


def about(agreement: Agreement) -> Iterator[str]:
    """What the numbers are."""
    if len(agreement.decisions) > 1:
        yield (f"α of all decisions {number(agreement.overall)}, each weighed by its answers")
    yield (
        f"intervals hold 95 % of {agreement.resamples:,} resamples of the items; gold, checks of "
        "attention and models do not count"
    )


def counted(one: DecisionAgreement) -> str:
    """What was compared."""
    left = f", {one.left_out:,} left out that are no answer" if one.left_out else ""
    return (
        f"{one.answers:,} answers by {one.annotators} annotators, {one.shared:,} items with "
        f"several{left}"
    )


def coefficients(one: DecisionAgreement) -> Iterator[tuple[str, str]]:
    """Each coefficient by its name."""
    yield "Krippendorff's α", number(one.by.alpha)
    if one.by.alpha.value is not None and one.level in (Level.NOMINAL, Level.ORDINAL):
        yield "Fleiss's κ", number(one.by.fleiss)
        yield "Gwet's AC1", number(one.by.gwet)
        of = "" if one.annotators == 2 else ", the mean of all pairs"
        yield f"Cohen's κ{of}", number(one.by.cohen)


def instead(blame: Blame) -> str:
    """What was answered beside what most answered."""
    told = [f"`{given}` for `{most}` {count:,}" for most, given, count in blame.instead]
    return ", ".join(told)


def lost(blame: Blame) -> str:
    """What a clause costs."""
    disputed = f"{blame.disputed:,} of its {blame.items:,} items disputed"
    return f"{percent(blame.share)} of all disagreement; {disputed}"
