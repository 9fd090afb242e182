"""Random lines of priority and random guarantees."""

from tests.random_guidelines.conditions import Names, RandomDecision, random_condition
from tests.random_guidelines.draws import Draw
from tests.random_guidelines.signals import RandomSignal


def priority_lines(
    draw: Draw, decision: RandomDecision, ids: list[tuple[str, str]], *, is_sound: bool
) -> list[str]:
    """Lines of priority that do not contradict each other: all follow one hidden order.

    Where everything is to be sound, the order of the document settles every pair.
    """
    lines = ["- earlier over later."] if is_sound else []
    names = draw.shuffled([name for _, name in ids])
    for _ in range(0 if is_sound else draw.one_of([0, 0, 1, 2])):
        if len(names) > 1:
            chain = " over ".join(f"**{name}**" for name in draw.some(names, 2, 4))
            lines.append(f"- {chain}.")
    labels = draw.shuffled([*(f"`{label}`" for label in decision.labels), "flag"])
    if decision.kind in ("one", "scale"):
        for _ in range(draw.one_of([0, 1, 1, 2])):
            chain = " over ".join(draw.some(labels, 2, 4))
            lines.append(f"- {chain}, because we say so.")
    sections = sorted({section for section, _ in ids})
    if is_sound:
        return draw.shuffled(lines)
    if sections and draw.chance(25):
        lines.append(f"- earlier over later in {draw.one_of(sections)}.")
    elif draw.chance(25):
        lines.append("- earlier over later.")
    return draw.shuffled(lines)


def guarantee_lines(draw: Draw, decisions: list[RandomDecision], names: Names) -> list[str]:
    """Guarantees, true or not."""
    lines = []
    for _ in range(draw.number(0, 3)):
        decision = draw.one_of(decisions)
        condition = random_condition(draw, names, 1).text
        when = f" when {condition}" if draw.chance(80) else ""
        lines.append(f"- {draw.one_of(['never', 'always'])} {_outcome(draw, decision)}{when}.")
    ordered = [signal for signal in names.signals if signal.is_ordered]
    scales = [decision for decision in decisions if decision.kind == "scale"]
    if ordered and scales and draw.chance(50):
        lines.append(_monotone(draw, draw.one_of(scales), draw.one_of(ordered)))
    if draw.chance(20):
        signal = draw.one_of(names.signals)
        lines.append(f"- `{draw.one_of(decisions).name}` does not depend on `{signal.name}`.")
    return lines


def _monotone(draw: Draw, decision: RandomDecision, signal: RandomSignal) -> str:
    directions = draw.one_of(["falls", "rises"]), draw.one_of(["falls", "rises"])
    return f"- `{decision.name}` never {directions[0]} when `{signal.name}` {directions[1]}."


def _outcome(draw: Draw, decision: RandomDecision) -> str:
    name = f"`{decision.name}`"
    match decision.kind:
        case "scale":
            level = f"`{draw.one_of(decision.labels)}`"
            word = draw.one_of(["", "at least ", "at most ", "more than "])
            return draw.one_of([f"{name} {word}{level}", f"{name} flagged"])
        case "several":
            return f"{name} {draw.one_of([f'`{draw.one_of(decision.labels)}`', 'none'])}"
        case "score":
            return f"{name} {draw.one_of(['at least 2', 'more than 5'])}"
        case _:
            outcomes = [f"`{draw.one_of(decision.labels)}`", "flagged", "not applicable"]
            return f"{name} {draw.one_of(outcomes)}"
