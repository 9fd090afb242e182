"""Markdown that makes parsers slow: the time of each pattern by its size."""

import gc
import time
from collections.abc import Callable, Iterator, Mapping
from itertools import count
from math import log
from pathlib import Path
from statistics import linear_regression

from benchmarks.measuring import FAILS
from rubricc.blocks import to_html
from rubricc.limits import CEILINGS
from rubricc.proof import read_guideline
from rubricc.source import Source

TITLE = "Patterns that blow up Markdown parsers"
PATH = "pattern.md"
SIZES = (10_000, 16_000, 25_000, 40_000, 63_000)
QUICK = 0.02
"""Seconds below which a time says nothing of growth."""
MOST = 1.2
ROUNDS = (3, 20)
"""How often each size is timed at least and at most."""
ENOUGH = 1.5
"""Seconds for a pattern after which no round is begun but those that must be."""
SELDOM = (100_000, 50, 50)
"""How seldom Python looks for garbage: as seldom as where it runs `rubricc`."""
HEAD = """\
---
guideline: pattern
title: Pattern
version: 1.0.0
task: classify
unit: message
media: text
---

# Pattern

"""
REST = """

## Signals

- `problem`: yes or no. Something does not work.

## Labels

- `complaint`: A problem.
- `other`: Anything else.

## Rules

- **R1** `complaint` when `problem`.
- **R2** `other` otherwise.
"""


def over(unit: str) -> Callable[[int], str]:
    """A unit again and again."""
    return lambda size: unit * (size // len(unit))


def around(opening: str, middle: str, closing: str) -> Callable[[int], str]:
    """As many openings as closings."""
    return lambda size: (
        opening * (size // len(opening + closing))
        + middle
        + closing * (size // len(opening + closing))
    )


def rising(unit: str, between: str = " ") -> Callable[[int], str]:
    """Runs of a unit, each longer by one."""
    return lambda size: between.join(unit * n for n in range(1, int((2 * size) ** 0.5)))


def references(size: int) -> str:
    """One long definition, used very often."""
    return f"[x]: /{'y' * (size // 2)}\n\n{'[x] ' * (size // 8)}"


def definitions(size: int) -> str:
    """A definition for each line."""
    return "\n".join(f"[x{n}]: /y" for n in range(size // 12))


def deep_list(size: int) -> str:
    """A list in a list in a list."""
    return "".join(f"{'  ' * n}* a\n" for n in range(int(size**0.5)))


def wide_table(size: int) -> str:
    """A table of one row and very many columns."""
    return f"{'|a' * (size // 6)}|\n{'|-' * (size // 6)}|\n{'|b' * (size // 6)}|"


def short_rows(size: int) -> str:
    """A wide header over rows of one cell, which a parser fills up."""
    wide = int(size**0.5 // 4)
    return f"{'|a' * wide}|\n{'|-' * wide}|\n" + "|b\n" * (size // 4)


PATTERNS: Mapping[str, Callable[[int], str]] = {
    "nested strong emphasis": around("*a **a ", "b", " a** a*"),
    "emphasis closed, never opened": over("a_ "),
    "emphasis opened, never closed": over("_a "),
    "links closed, never opened": over("a]"),
    "links opened, never closed": over("[a"),
    "openers and closers that do not match": over("*a_ "),
    "openers of one kind, closers of another": around("*a ", "", "_a*_ "),
    "closers in threes": lambda size: "a**b" + "c* " * (size // 3),
    "link openers and emphasis closers": over("[ a_"),
    "`[ (](`": over("[ (]("),
    "`![[]()`": over("![[]()"),
    "nested brackets": around("[", "a", "]"),
    "open brackets": over("["),
    "open pictures": over("!["),
    "nested quotes": lambda size: "> " * (size // 2) + "a",
    "quotes over lazy lines": over(">a\nb\n"),
    "nested lists": deep_list,
    "lists on one line": over("- "),
    "numbers on one line": over("1. "),
    "empty items": over("-\n"),
    "lists and empty lines": lambda size: "- " * (size // 4) + "x" + "\n" * (size // 2),
    "backticks of every length": rising("`"),
    "backticks between letters": rising("`", "e"),
    "tildes of every length": rising("~", "\n"),
    "unclosed links with `<`": over("[a](<b"),
    "unclosed links": over("[a](b"),
    "unclosed pictures": over("![a]("),
    "unclosed titles": over('[a](b "'),
    "parentheses in a link": lambda size: "[a](" + "(" * size,
    "unclosed comments": lambda size: "</" + "<!--" * (size // 4),
    "unclosed instructions": over("<?"),
    "unclosed declarations": over("<!A "),
    "unclosed CDATA": over("<![CDATA["),
    "unclosed tags": over("<a "),
    "tags by lines": over("<a\n"),
    "attributes without end": lambda size: "<a " + "b=' " * (size // 4),
    "autolinks": over("<a:"),
    "addresses": over("<a@b"),
    "entities": over("&#"),
    "entities that are none": over("&a"),
    "backslashes": over("\\"),
    "hard breaks": over("a\\\n"),
    "headings": over("# a\n"),
    "number signs": lambda size: "# a " + "#" * size,
    "underlined headings": over("a\n-\n"),
    "rules": over("***\n"),
    "stars": over("*"),
    "words and stars": over("a**b"),
    'quotes and underscores (`"?c_`)': over('"?c_'),
    "fences": over("```\n"),
    "fences without end": lambda size: "```\n" + "a\n" * (size // 2),
    "indented code": over("    a\n\n"),
    "tabs": over("\t"),
    "spaces": lambda size: "a" + " " * size + "b",
    "lines": over("a\n"),
    "empty lines and letters": over("a\n\n"),
    "a wide table": wide_table,
    "a table of short rows": short_rows,
    "pipes": over("|"),
    "escaped pipes": lambda size: "|a|\n|-|\n|" + "\\|" * (size // 2) + "|",
    "one reference, used often": references,
    "definitions": definitions,
    "footnotes": over("[^"),
    "NUL": over("abc\0de\0"),
}
"""What to make of a size; CommonMark's own pathological tests stand first."""


def report(_: Path) -> Iterator[str]:
    """Every pattern at each of the sizes."""
    yield f"{len(PATTERNS)} patterns, CommonMark's own pathological tests among them, each in a"
    yield "guideline that is read as far as its model and shown as a page. Limits are at their"
    yield "ceilings: with the usual ones paragraphs beyond 20 kB are refused. Seconds of the"
    yield f"processor, the least of {ROUNDS[0]} to {ROUNDS[1]} rounds over all sizes; *exponent* is"
    yield "how they grow with size: the slope of the straight line nearest to their logarithms,"
    yield "over the sizes that take 20 ms or more. A pattern gets all rounds whose exponent would"
    yield "be above the aim with fewer. Python looks for garbage as seldom as where it runs"
    yield f"`rubricc`. Aim: at most {MOST}."
    yield ""
    sizes = " | ".join(f"{size // 1000} kB" for size in SIZES)
    yield f"| pattern | {sizes} | exponent |"
    yield "|---|" + "---|" * (len(SIZES) + 1)
    worst = 0.0
    for name, make in PATTERNS.items():
        times = seconds([guideline_with(make(size)) for size in SIZES])
        grown = exponent(times)
        worst = max(worst, grown or 0)
        told = "quick" if grown is None else f"{grown:.2f}"
        mark = f" {FAILS}" if grown is not None and grown > MOST else ""
        taken = " | ".join(f"{one:.3f}" for one in times)
        yield f"| {name} | {taken} | {told}{mark} |"
    yield ""
    yield f"The worst exponent is {worst:.2f}."


def exponent(times: list[float]) -> float | None:
    """How time grows with size, as far as it is no trifle; None where all but one are."""
    told = [(size, taken) for size, taken in zip(SIZES, times, strict=True) if taken >= QUICK]
    if len(told) < 2:
        return None
    return linear_regression(*zip(*((log(x), log(y)) for x, y in told), strict=True)).slope


def guideline_with(pattern: str) -> bytes:
    """A guideline that has the pattern in its prose."""
    return f"{HEAD}{pattern}{REST}".encode()


def seconds(texts: list[bytes]) -> list[float]:
    """The least time of the processor that each takes, in rounds: what disturbs for a while does
    so to all. As it only adds, those that seem to grow too fast get all rounds that there are."""
    taken: list[list[float]] = [[] for _ in texts]
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    for done in count():
        if done >= ROUNDS[0] and (done == ROUNDS[1] or _is_enough(taken)):
            break
        for times, text in zip(taken, texts, strict=True):
            times.append(once(text))
    gc.set_threshold(*before)
    return [min(times) for times in taken]


def _is_enough(taken: list[list[float]]) -> bool:
    grown = exponent([min(times) for times in taken]) or 0
    return sum(map(sum, taken)) > ENOUGH and grown <= MOST


def once(data: bytes) -> float:
    """The time of the processor that it takes to read a guideline and show it."""
    gc.collect()
    start = time.process_time()
    read_and_show(data)
    return time.process_time() - start


def read_and_show(data: bytes) -> None:
    """As far as its model, and as a page."""
    read = read_guideline(PATH, {PATH: data}, CEILINGS)
    if isinstance(read.source, Source):
        to_html(read.source)
