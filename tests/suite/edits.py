"""Guidelines as text, edited as a reader misreads them; knows nothing of how rubricc reads them.

Each edit has a name and the text that comes of it, and touches one thing: a clause is deleted, two
priorities are exchanged, `unless` is dropped, a number or a level is one off, a label is another.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

Edit = tuple[str, str]
"""What was done, and the text."""

CLAUSE = re.compile(r"^(?P<indent> *)(?:-|\d+\.) \*\*(?P<id>[\w-]+)\*\* ")
ITEM = re.compile(r"^ *(?:-|\d+\.) ")
NOT_DECIDING = ("Examples", "Guarantees", "Scenario")
NUMBER = re.compile(r"is (?:at least|at most|more than|less than) (\d+)\b")
COUNT = re.compile(r"at least (\d+) of\b")
LEVEL = re.compile(r"is (?:at least|at most|more than|less than) `([\w-]+)`")
NAMED = re.compile(r"^ *(?:-|\d+\.) `([\w-]+)`: (.*)")
OUTCOME = re.compile(r"(\*\* (?:except )?)`([\w-]+)`(?= |,|\.)")
FLAG = re.compile(r"(\*\* (?:except )?)flag(?: for `[\w-]+`)?(?= |,|\.)")
CHAIN = re.compile(r"^- (?:\*\*|`).* over ")
MEMBER = re.compile(r"\*\*[\w-]+\*\*|`[\w-]+`|\bflag\b")


@dataclass(frozen=True)
class Clause:
    """A clause in the text: its own sentence from `start` to `mid`, all it holds to `end`."""

    id: str
    section: str
    indent: int
    start: int
    mid: int
    end: int


@dataclass(frozen=True)
class Page:
    """A guideline's text by lines, of the sections that decide."""

    lines: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "Page":
        kept: list[str] = []
        is_kept = True
        for line in text.split("\n"):
            if line.startswith("## "):
                is_kept = not line.removeprefix("## ").startswith(NOT_DECIDING)
            if is_kept:
                kept.append(line)
        return cls(tuple(kept))

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def with_lines(self, start: int, end: int, new: list[str]) -> str:
        return "\n".join([*self.lines[:start], *new, *self.lines[end:]])

    def clauses(self) -> Iterator[Clause]:
        section = ""
        for number, line in enumerate(self.lines):
            if line.startswith("## "):
                section = line.removeprefix("## ").strip()
            found = CLAUSE.match(line)
            if found and not section.startswith("Priority"):
                indent = len(found["indent"])
                mid, end = self._ends(number, indent)
                yield Clause(found["id"], section, indent, number, mid, end)

    def _ends(self, start: int, indent: int) -> tuple[int, int]:
        """Where the sentence of the item ends, and where all that is nested in it does."""
        mid = None
        for number in range(start + 1, len(self.lines)):
            line = self.lines[number]
            is_deeper = len(line) - len(line.lstrip(" ")) > indent
            if not line.strip() or not is_deeper:
                return (mid or number), number
            if mid is None and ITEM.match(line):
                mid = number
        return (mid or len(self.lines)), len(self.lines)

    def sentence(self, clause: Clause) -> str:
        """The clause in one line, with what stands before it."""
        first, *rest = self.lines[clause.start : clause.mid]
        return " ".join([first, *(line.strip() for line in rest)])

    def with_sentence(self, clause: Clause, sentence: str) -> str:
        return self.with_lines(clause.start, clause.mid, [sentence])


def edits(text: str) -> Iterator[Edit]:
    """Every edit of a text, in a fixed order."""
    page = Page.of(text)
    for clause in page.clauses():
        for how, sentence in sentence_edits(page, clause):
            yield f"{clause.id}: {how}", page.with_sentence(clause, sentence)
    for edit in EDITS:
        yield from edit(page)


# ---- within a clause


def sentence_edits(page: Page, clause: Clause) -> Iterator[Edit]:
    sentence = page.sentence(clause)
    body, because = parted(sentence, ", because ")
    when, unless = parted(body, " unless ")
    if unless:
        yield "stops before `unless`", f"{when}{because or '.'}"
    for how, changed in (
        *other_numbers(body),
        *other_levels(page, body),
        *other_parts(body, when, unless),
        *other_outcomes(page, clause, body),
    ):
        yield how, f"{changed}{because}"


def parted(text: str, mark: str) -> tuple[str, str]:
    """The text before a mark, and the mark with what follows."""
    place = text.find(mark)
    return (text, "") if place < 0 else (text[:place], text[place:])


def other_numbers(body: str) -> Iterator[Edit]:
    for pattern in (NUMBER, COUNT):
        for found in pattern.finditer(body):
            for by in (-1, 1):
                number = int(found[1]) + by
                if number >= (1 if pattern is COUNT else 0):
                    changed = body[: found.start(1)] + str(number) + body[found.end(1) :]
                    yield f"{number} for {found[1]}", changed


def other_levels(page: Page, body: str) -> Iterator[Edit]:
    for found in LEVEL.finditer(body):
        scales = [scale for scale in scales_of(page) if found[1] in scale]
        for scale in dict.fromkeys(scales):
            place = scale.index(found[1])
            for other in (*scale[max(place - 1, 0) : place], *scale[place + 1 : place + 2]):
                changed = body[: found.start(1)] + other + body[found.end(1) :]
                yield f"`{other}` for `{found[1]}`", changed


def scales_of(page: Page) -> Iterator[tuple[str, ...]]:
    """The levels of the signals, from low to high."""
    for line in page.lines:
        named = NAMED.match(line)
        if named and "` < `" in named[2]:
            yield tuple(re.findall(r"`([\w-]+)`", named[2].split(";")[0].split(". ")[0]))


def other_parts(body: str, when: str, unless: str) -> Iterator[Edit]:
    """What is asked one by one, overlooked or read as its opposite, where `and` alone joins it."""
    start, asked = parted(when, " when ")
    asked = asked.removeprefix(" when ")
    end = "." if asked.endswith(".") else ""
    asked = asked.removesuffix(".")
    if not asked or " or " in outermost(asked) or " between " in asked:
        return
    parts = split_outermost(asked)
    for number, part in enumerate(parts):
        rest = parts[:number] + parts[number + 1 :]
        if rest:
            yield f"overlooks {part}", f"{start} when {' and '.join(rest)}{end}{unless}"
        opposite = opposite_of(part)
        if opposite is not None:
            turned = [*parts[:number], opposite, *parts[number + 1 :]]
            yield f"{opposite} for {part}", f"{start} when {' and '.join(turned)}{end}{unless}"


def outermost(text: str) -> str:
    """The text with everything in parentheses blotted out."""
    while (found := re.search(r"\([^()]*\)", text)) is not None:
        text = text[: found.start()] + "#" * len(found[0]) + text[found.end() :]
    return text


def split_outermost(text: str) -> list[str]:
    """What `and` joins outside of parentheses."""
    parts = []
    at = 0
    for blotted in outermost(text).split(" and "):
        parts.append(text[at : at + len(blotted)])
        at += len(blotted) + len(" and ")
    return parts


def opposite_of(part: str) -> str | None:
    if part.startswith("not "):
        return part.removeprefix("not ")
    if re.fullmatch(r"`[\w-]+`", part):
        return f"not {part}"
    found = re.fullmatch(r"(`[\w-]+`) is (not )?(`[\w-]+`)", part)
    if found:
        return f"{found[1]} is {'' if found[2] else 'not '}{found[3]}"
    return f"not ({part})" if " " in part and "(" not in part else None


def other_outcomes(page: Page, clause: Clause, body: str) -> Iterator[Edit]:
    labels = labels_of(page, clause.section)
    found = OUTCOME.search(body)
    if found and found[2] in labels:
        place = labels.index(found[2])
        for other in (*labels[max(place - 1, 0) : place], *labels[place + 1 : place + 2]):
            changed = body[: found.start(2)] + other + body[found.end(2) :]
            yield f"gives `{other}` for `{found[2]}`", changed
    found = FLAG.search(body)
    if found and labels:
        changed = f"{body[: found.start()]}{found[1]}`{labels[0]}`{body[found.end() :]}"
        yield f"gives `{labels[0]}` instead of flagging", changed


def labels_of(page: Page, section: str) -> list[str]:
    """The labels or levels of the decision of a section, as they are declared."""
    decision = re.findall(r" for (`[\w-]+`)", section)
    wanted = [f"{kind} for {one}" for one in decision for kind in ("Labels", "Scale")]
    names: list[str] = []
    is_in = False
    for line in page.lines:
        if line.startswith("## "):
            title = line.removeprefix("## ").strip()
            is_in = title in wanted or (not decision and title == "Labels")
        named = NAMED.match(line)
        if is_in and named and not line.startswith(" "):
            names.append(named[1])
    return names


# ---- of the whole text


def without_clauses(page: Page) -> Iterator[Edit]:
    for clause in page.clauses():
        inner = [one.id for one in page.clauses() if clause.start <= one.start < clause.end]
        text = page.with_lines(clause.start, clause.end, [])
        for name in inner:
            text = without_member(text, name)
        yield f"{clause.id}: deleted", text


def without_member(text: str, clause: str) -> str:
    """The text without the clause in its chains; a chain of one says nothing."""
    text = text.replace(f"**{clause}** over ", "").replace(f" over **{clause}**", "")
    alone = re.compile(r"^- \*\*[\w-]+\*\*(?:, because [^\n]*(?:\n  [^\n]+)*|\.)$", re.M)
    return alone.sub("", text)


def other_chains(page: Page) -> Iterator[Edit]:
    for number, line in enumerate(page.lines):
        body, because = parted(line, ", because")
        members = list(MEMBER.finditer(body)) if CHAIN.match(line) else []
        for one, other in pairwise(members):
            between = body[one.end() : other.start()]
            if between == " over ":
                swapped = f"{body[: one.start()]}{other[0]}{between}{one[0]}{body[other.end() :]}"
                text = page.with_lines(number, number + 1, [swapped + because])
                yield f"{other[0]} over {one[0]}", text


def other_orders(page: Page) -> Iterator[Edit]:
    """Two clauses, or two criteria, of a section that stand next to each other exchanged."""
    blocks = [*page.clauses(), *criteria_of(page)]
    for one, other in pairwise(blocks):
        nested = [two for two in blocks if two.start == one.end and two.indent == one.indent]
        for two in nested if one.indent == 0 and one.section == other.section else ():
            moved = [*page.lines[two.start : two.end], *page.lines[one.start : one.end]]
            yield f"{two.id} before {one.id}", page.with_lines(one.start, two.end, moved)


def criteria_of(page: Page) -> Iterator[Clause]:
    section = ""
    for number, line in enumerate(page.lines):
        if line.startswith("## "):
            section = line.removeprefix("## ").strip()
        named = NAMED.match(line)
        if named and section.startswith("Criteria") and not line.startswith(" "):
            end = number + 1
            while end < len(page.lines) and page.lines[end].startswith(" "):
                end += 1
            yield Clause(named[1], section, 0, number, end, end)


def without_criteria(page: Page) -> Iterator[Edit]:
    for criterion in criteria_of(page):
        yield f"{criterion.id}: deleted", page.with_lines(criterion.start, criterion.end, [])


def as_rules(page: Page) -> Iterator[Edit]:
    """A gate or an edge case among the rules, before or after them as it stands."""
    headings = {line: number for number, line in enumerate(page.lines) if line.startswith("## ")}
    for clause in page.clauses():
        layer, _, rest = clause.section.partition(" for ")
        rules = headings.get("## Rules" + (f" for {rest}" if rest else ""))
        if layer not in ("Gates", "Edge cases") or rules is None or clause.indent:
            continue
        block = list(page.lines[clause.start : clause.end])
        lines = list(page.lines)
        del lines[clause.start : clause.end]
        if rules < clause.start:
            after = [n for n, line in enumerate(lines) if n > rules and line.startswith("## ")]
            place = max(n for n in range(min([*after, len(lines)])) if lines[n].strip()) + 1
        else:
            place = lines.index(page.lines[rules]) + 2
        yield f"{clause.id}: as a rule", "\n".join([*lines[:place], *block, *lines[place:]])


EDITS = (without_clauses, other_chains, other_orders, without_criteria, as_rules)
