"""Random decisions: their kinds and outcomes, and the sections that declare them."""

from tests.random_guidelines.conditions import RandomDecision
from tests.random_guidelines.draws import Draw

LABELS = ("apple", "pear", "plum", "fig")
LEVELS = (("low", "mid", "high"), ("1", "2", "3", "4"))


def random_decisions(draw: Draw, kinds: tuple[str, ...]) -> list[RandomDecision]:
    """One to three decisions, each of which may read those before it."""
    count = draw.one_of([1, 1, 2, 2, 3])
    levels = draw.one_of(LEVELS)
    names = ["label", "tone", "other"]
    if count == 1 and draw.chance(30):
        names = ["tone"]
    decisions = []
    for name in draw.shuffled(names[:count]):
        kind = draw.one_of(kinds)
        decisions.append(_decision(draw, name, kind, levels))
    return decisions


def _decision(draw: Draw, name: str, kind: str, levels: tuple[str, ...]) -> RandomDecision:
    match kind:
        case "scale":
            return RandomDecision(name, kind, levels)
        case "score":
            return RandomDecision(name, kind, ())
        case _:
            labels = LABELS[: draw.number(2, 4)]
            parents = (labels[0],) if len(labels) > 2 and draw.chance(30) else ()
            return RandomDecision(name, kind, labels, parents)


def declaration(draw: Draw, decision: RandomDecision) -> list[str]:
    """The section that declares the decision and its outcomes."""
    target = "" if decision.name == "label" else f" for `{decision.name}`"
    match decision.kind:
        case "scale":
            return [f"## Scale{target}", "", *_levels(draw, decision), ""]
        case "score":
            return [f"## Score for `{decision.name}`", ""]
        case "several":
            heading = f"## Labels{target}: choose all that apply"
            return [heading, "", *_labels(draw, decision), ""]
        case _:
            return [f"## Labels{target}", "", *_labels(draw, decision), ""]


def _levels(draw: Draw, decision: RandomDecision) -> list[str]:
    # Numbers order themselves, names are listed from low to high.
    is_number = decision.labels[0].isdigit()
    levels = draw.shuffled(decision.labels) if is_number else decision.labels
    return [f"- `{level}`: Anchor of {level}." for level in levels]


def _labels(draw: Draw, decision: RandomDecision) -> list[str]:
    lines = []
    for place, label in enumerate(decision.labels):
        # The labels after a parent are its children, but for the last.
        is_child = bool(decision.parents) and 0 < place < len(decision.labels) - 1
        indent = "    " if is_child else ""
        lines.append(f"{indent}- `{label}`: What is called {label}.")
        if decision.kind == "several" and draw.chance(10):
            word = draw.one_of(["requires", "excludes"])
            other = draw.one_of([other for other in decision.labels if other != label])
            lines.append(f"{indent}    - {word}: `{other}`")
        if draw.chance(10):
            lines.append(f"{indent}    - formerly: `old-{label}`")
    return lines
