"""The author's text as HTML, with a place for everything that is pointed at."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from rubricc.blocks import Document, Item, Section, Setting, Table, to_html
from rubricc.emit.site.catalogue import SAY
from rubricc.emit.site.places import NEAR, anchors
from rubricc.model import Clause, Guideline
from rubricc.source import Source

# Author text holds no `<` in rendered HTML, so these find tags and nothing else.
SECTION = re.compile(r'<h2 id="([^"]*)">(.*?)</h2>', re.DOTALL)
TAG = re.compile(r"<[^<>]*>")
ANCHOR = re.compile(r' id="?([^"\s>]*)')

SPOKEN = re.compile(
    r"\s*(definitions|facts|gates|rules|edge\s+cases|priority|criteria|score)\b", re.I
)
"""Sections whose names explain themselves when they are touched."""
FOR_QUIZ = re.compile(r"\s*scenarios\b", re.IGNORECASE)
OBSERVED = re.compile(r"\s*(signals|settings)\b", re.IGNORECASE)
INLINE = Setting(near=NEAR)
EXAMPLES = re.compile(r"\s*examples\b", re.IGNORECASE)
NOT_EXAMPLES = re.compile(r"\s*(?!examples\b)", re.IGNORECASE)
FAR = 10**9
PHRASE = re.compile(r"\s*`[^`]*`(\s*,\s*`[^`]*`)*\s*:")


@dataclass(frozen=True, slots=True)
class GuidelineText:
    """The text in two parts, its sections (anchor, heading) and every anchor in it."""

    opening: Markup
    rest: Markup
    sections: tuple[tuple[str, Markup], ...]
    anchors: frozenset[str]


@dataclass(frozen=True, slots=True)
class Dressing:
    """What is put into the text: by clause id what stands above and below it, what the section of
    a clause says of its order, and what stands for a clause that is a row of a table; by name what
    takes the place of a name in the rules. `hidden` are kinds of sections left out."""

    heads: Mapping[str, str]
    feet: Mapping[str, str]
    notes: Mapping[str, str]
    rows: Mapping[str, str]
    names: Mapping[str, str]
    hidden: tuple[re.Pattern[str], ...] = ()


def guideline_text(
    source: Source, document: Document, guideline: Guideline, dressing: Dressing
) -> GuidelineText:
    """Render the text; its level-1 heading, or else its title, opens it."""
    html = to_html(source, setting_of(document, guideline, dressing))
    sections = tuple(
        (anchor, Markup(TAG.sub("", words))) for anchor, words in SECTION.findall(html)
    )
    opening, end, rest = html.partition("</h1>") if html.startswith("<h1") else ("", "", html)
    return GuidelineText(
        Markup(opening + end) or Markup("<h1>{}</h1>").format(guideline.title),
        Markup(rest),
        sections,
        frozenset(ANCHOR.findall(html)),
    )


def setting_of(document: Document, guideline: Guideline, dressing: Dressing) -> Setting:
    """How the text is set. What the quiz is made of is left out: it shows the quiz's words."""
    lines = {
        clause.id: clause.span.line
        for decision in guideline.decisions
        for clause in decision.clauses
        if clause.span.path == guideline.span.path
    }
    rows = {lines[name] for name in lines} & set(row_lines(document))
    heads = {name: dressing.rows if lines[name] in rows else dressing.heads for name in lines}
    return Setting(
        anchors=anchors(guideline),
        ids=frozenset(lines),
        near=NEAR,
        hidden=frozenset(hidden_lines(document, dressing.hidden)),
        heads={lines[name]: html[name] for name, html in heads.items() if name in html},
        feet={lines[name]: html for name, html in dressing.feet.items() if name in lines},
        notes=dict(notes_of(document, lines, dressing.notes)),
        spoken=frozenset(
            line_of(section) for section in document.sections if is_titled(section, SPOKEN)
        ),
        names=dressing.names,
    )


def row_lines(document: Document) -> Iterator[int]:
    """The lines of rows of tables."""
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Table):
                yield from (row[0].origins[0][0] for row in block.rows if row)


def notes_of(
    document: Document, lines: Mapping[str, int], notes: Mapping[str, str]
) -> Iterator[tuple[int, str]]:
    """For each section with clauses its heading's line, and the note of its first clause."""
    starts = [line_of(section) for section in document.sections]
    for start, end in zip(starts, [*starts[1:], FAR], strict=True):
        inside = [name for name, line in lines.items() if start < line < end and name in notes]
        if inside:
            yield start, notes[min(inside, key=lambda name: lines[name])]


def hidden_lines(document: Document, kinds: Iterable[re.Pattern[str]]) -> Iterator[int]:
    """The lines of scenarios, of the phrases under signals, and of other kinds of sections."""
    for section in document.sections:
        if any(is_titled(section, kind) for kind in (FOR_QUIZ, *kinds)):
            yield line_of(section)
        if is_titled(section, OBSERVED):
            for block in section.blocks:
                if isinstance(block, Item):
                    yield from (
                        item.span.line for item in block.items if PHRASE.match(item.text.content)
                    )


def is_titled(section: Section, kind: re.Pattern[str]) -> bool:
    """Whether a section is of a kind."""
    return kind.match(section.heading.content) is not None


def line_of(section: Section) -> int:
    """The line of a section's heading."""
    return section.heading.origins[0][0]


def clause_words(clause: Clause) -> Markup:
    """A clause as its author put it; an exception says of what."""
    words = inline(clause.text)
    if clause.parent is None:
        return words
    return Markup("<i>{} {}:</i> {}").format(SAY["except_to"], clause.parent, words)


def inline(text: str | None) -> Markup:
    """A line of the author's Markdown as HTML."""
    lines = tuple((text or "").split("\n"))
    html = to_html(Source("", lines), INLINE).strip()
    paragraph = html.removeprefix("<p>").removesuffix("</p>")
    is_paragraph = len(paragraph) == len(html) - 7 and "<p>" not in paragraph
    return Markup(paragraph) if is_paragraph else escape(text or "")
