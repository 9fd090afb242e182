"""Changed versions of a guideline's text: another word, number or order, a clause less."""

import re
from random import Random

from rubricc.compiler import read_guideline
from rubricc.model import Guideline
from rubricc.source import Files


def model_of(path: str, files: Files) -> Guideline | None:
    """The model of a text, None where it has mistakes."""
    read = read_guideline(path, files)
    return None if read.is_module else read.guideline


def mutant(path: str, files: Files, random: Random, tries: int = 20) -> str | None:
    """The first changed text that has no mistakes."""
    text = files[path].decode()
    for _ in range(tries):
        changed = text
        for _ in range(random.randint(1, 3)):
            changed = random.choice(CHANGES)(changed, random)
        model = model_of(path, {**files, path: changed.encode()})
        if model is not None and changed != text:
            return changed
    return None


def _items(text: str) -> tuple[list[str], list[int]]:
    lines = text.split("\n")
    start = next((n for n, line in enumerate(lines) if line.startswith("## ")), 0)
    return lines, [n for n, one in enumerate(lines) if n > start and one.strip().startswith("- ")]


def without_a_line(text: str, random: Random) -> str:
    lines, items = _items(text)
    del lines[random.choice(items)]
    return "\n".join(lines)


def or_for_and(text: str, random: Random) -> str:
    lines, items = _items(text)
    place = random.choice(items)
    lines[place] = lines[place].replace(" and ", " or ", 1)
    return "\n".join(lines)


def another_order(text: str, random: Random) -> str:
    lines, items = _items(text)
    one, other = random.choice(items), random.choice(items)
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def another_number(text: str, random: Random) -> str:
    lines, items = _items(text)
    place = random.choice(items)
    number = str(random.randint(0, 5))
    lines[place] = re.sub(r"\b\d\b", number, lines[place], count=1)
    return "\n".join(lines)


def the_opposite(text: str, random: Random) -> str:
    lines, items = _items(text)
    clauses = [place for place in items if " when " in lines[place]]
    if not clauses:
        return text
    place = random.choice(clauses)
    line = lines[place]
    lines[place] = line.replace("not ", "", 1) if " not " in line else _negated(line)
    return "\n".join(lines)


def _negated(line: str) -> str:
    return line.replace(" when ", " when not ", 1)


CHANGES = (without_a_line, or_for_and, another_order, another_number, the_opposite)
