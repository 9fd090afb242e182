"""The shipped guidelines, and items of them that need no misreadings told apart."""

from functools import cache
from pathlib import Path

from rubricc.compiler import read_guideline
from rubricc.meaning import understand
from rubricc.quiz import Half, Item, Wish, items
from rubricc.suite import Telling, tell_apart

FOLDER = Path(__file__).parents[2] / "guidelines"
FILES = {
    path.relative_to(FOLDER).as_posix(): path.read_bytes()
    for path in sorted(FOLDER.rglob("*"))
    if path.suffix in (".md", ".csv")
}
ALL = sorted(name.removesuffix(".md") for name in FILES if "/" not in name and name.endswith("md"))
TEXT = [
    name
    for name in ALL
    if any(kind in FILES[f"{name}.md"] for kind in (b"media: text", b"media: dialogue"))
]
"""Those whose items people read."""


@cache
def guideline_of(name):
    """The resolved guideline."""
    made = read_guideline(f"{name}.md", FILES).guideline
    assert made is not None
    return made


@cache
def plain_telling(name):
    """The meaning with no misreadings: what an item's text shows does not hang on these."""
    return Telling(understand(guideline_of(name)), (), ())


@cache
def telling_of(name):
    """Every misreading told apart."""
    return tell_apart(guideline_of(name))


@cache
def plain_items(name, half) -> tuple[Item, ...]:
    """Items for each clause."""
    return items(plain_telling(name), half, Wish(cases=2, tellings=2, most=60))


@cache
def full_items(name, half=Half.PRACTICE) -> tuple[Item, ...]:
    """Items for each misreading."""
    return items(telling_of(name), half, Wish(cases=1, tellings=1))
