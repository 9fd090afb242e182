"""Random guidelines that compare two responses: criteria, clauses that look at either or both."""

from tests.random_guidelines.draws import Draw

FRONT = """---
guideline: random
title: Random
version: 1.0.0
task: prefer
unit: pair of answers
media: text pair
---

# Random
"""

DOMAINS = {
    "yes or no": ("no", "yes"),
    "`low` < `mid` < `high`": ("low", "mid", "high"),
    "0 to 2": ("0", "1", "2"),
    "`red` or `green`": ("red", "green"),
}
ORDERED = ("`low` < `mid` < `high`", "0 to 2")
SIDES = ("A", "B", "either response", "both responses", "neither response", "one response")
QUEUES = ["## Queues", "", "- `first`: The first queue.", "- `second`: The second.", ""]


def random_pair_guideline(draw: Draw, *, is_sound: bool) -> str:
    """A guideline with one pairwise decision, and at most three signals of each response."""
    domains = {"s1": "yes or no"}
    for number in range(2, draw.number(1, 3) + 1):
        domains[f"s{number}"] = draw.one_of(
            ["yes or no", *DOMAINS] if number < 3 else ["yes or no"]
        )
    has_definition = draw.chance(40)
    signals = [f"- `{name}` of each response: {domain}." for name, domain in domains.items()]
    signals.append("- `hard`: yes or no. What is asked is hard.")
    lines = ["## Signals", "", *signals, ""]
    if has_definition:
        lines += ["## Definitions", "", f"- `d1` means {_inner(draw, domains)}.", ""]
    lines += QUEUES
    lines += ["## Criteria", "", *_criteria(draw, domains, has_definition), ""]
    lines += _clauses(draw, domains, has_definition)
    lines += _priority(draw, is_sound=is_sound)
    return f"{FRONT}\n" + "\n".join(lines)


def _criteria(draw: Draw, domains: dict[str, str], has_definition: bool) -> list[str]:
    """One to three criteria, some of several steps."""
    steps = [f"{word} `{name}`" for name, domain in domains.items() for word in _words(domain)]
    steps += ["with `d1`"] if has_definition else []
    lines = []
    for number in range(1, draw.number(1, 3) + 1):
        wanted = ", then ".join(draw.some(draw.shuffled(steps), 1, 2))
        because = ", because we say so" if draw.chance(30) else ""
        lines.append(f"{number}. `c{number}`: better {wanted}{because}.")
    return lines


def _words(domain: str) -> list[str]:
    if domain in ORDERED:
        return ["with higher", "with lower"]
    return ["with", "without"] if domain == "yes or no" else []


def _clauses(draw: Draw, domains: dict[str, str], has_definition: bool) -> list[str]:
    lines = []
    for heading, letter in (("Gates", "G"), ("Rules", "R"), ("Edge cases", "E")):
        count = draw.one_of([0, 0, 1, 2])
        if count:
            lines += [f"## {heading}", ""]
        for number in range(1, count + 1):
            clause = f"{_effect(draw, has_definition)} when {_test(draw, domains, has_definition)}"
            lines.append(f"- **{letter}{number}** {clause}.")
            if draw.chance(30):
                nested = f"{_effect(draw, has_definition)} when {_test(draw, domains, False)}"
                lines.append(f"    - **{letter}{number}a** except {nested}.")
        lines += [""] * bool(count)
    return lines


def _priority(draw: Draw, *, is_sound: bool) -> list[str]:
    orders = ["`A` over `B`", "`tie` over `A` over flag", "earlier over later"]
    order = "earlier over later" if is_sound else draw.one_of(orders)
    return ["## Priority", "", f"- {order}.", ""] if is_sound or draw.chance(40) else []


def _effect(draw: Draw, has_definition: bool) -> str:
    outcomes = ["`A`", "`B`", "`tie`", "flag for `first`", "not applicable"]
    outcomes += ["the better on `c1`", "the response with `s1`", "the response without `s1`"]
    outcomes += ["the response with `d1`"] if has_definition else []
    return draw.one_of(outcomes)


def _test(draw: Draw, domains: dict[str, str], has_definition: bool) -> str:
    if draw.chance(40):
        two = [_unit(draw, domains, has_definition) for _ in range(2)]
        return draw.one_of([" and ", " or "]).join(two)
    return _unit(draw, domains, has_definition)


def _unit(draw: Draw, domains: dict[str, str], has_definition: bool) -> str:
    if draw.chance(15):
        return draw.one_of(["`hard`", "not `hard`", "`c1` is `A`", "`c1` is `same`"])
    if has_definition and draw.chance(20):
        return f"`d1` of {draw.one_of(SIDES)}"
    name = draw.one_of(list(domains))
    text = f"`{name}` of {draw.one_of(SIDES)}{_comparison(draw, domains[name])}"
    return f"not {text}" if draw.chance(25) else text


def _inner(draw: Draw, domains: dict[str, str]) -> str:
    """A condition that is itself of each response."""
    name = draw.one_of(list(domains))
    return f"`{name}`{_comparison(draw, domains[name])}"


def _comparison(draw: Draw, domain: str) -> str:
    if domain == "yes or no":
        return ""
    value = draw.one_of(DOMAINS[domain])
    words = ["is", "is not", *(["is at least", "is less than"] if domain in ORDERED else [])]
    return f" {draw.one_of(words)} `{value}`"
