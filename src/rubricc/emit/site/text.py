"""The author's text as HTML, with a place for everything that is pointed at."""

import re
from dataclasses import dataclass

from markupsafe import Markup, escape

from rubricc.blocks import to_html
from rubricc.model import Guideline
from rubricc.source import Source

# Author text holds no `<` in rendered HTML, so these find tags and nothing else.
SECTION = re.compile(r'<h2 id="([^"]*)">(.*?)</h2>', re.DOTALL)
TAG = re.compile(r"<[^<>]*>")
ANCHOR = re.compile(r' id="([^"]*)"')
CLAUSE = re.compile(r'(<li id="([^"]*)">\s*(?:<p>)?)<strong>\2</strong>')


@dataclass(frozen=True, slots=True)
class GuidelineText:
    """The text in two parts, its sections (anchor, heading) and every anchor in it."""

    opening: Markup
    rest: Markup
    sections: tuple[tuple[str, Markup], ...]
    anchors: frozenset[str]


def guideline_text(source: Source, guideline: Guideline) -> GuidelineText:
    """Render the text; its level-1 heading, or else its title, opens it."""
    html = to_html(source, anchors(guideline))
    html = CLAUSE.sub(r'\1<a class="rubricc-id" href="#\2"><strong>\2</strong></a>', html)
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


def anchors(guideline: Guideline) -> dict[int, str]:
    """Line → anchor of what this file declares: clauses by their id, the others by kind and name.

    The other kinds hold an underscore, which no clause id does.
    """
    named = [(signal.span, signal_anchor(signal.name)) for signal in guideline.signals]
    named += [(queue.span, queue_anchor(queue.name)) for queue in guideline.queues]
    for decision in guideline.decisions:
        named += [(label.span, label_anchor(decision.id, label.name)) for label in decision.labels]
        named += [(clause.span, clause.id) for clause in decision.clauses]
    return {span.line: anchor for span, anchor in named if span.path == guideline.span.path}


def signal_anchor(name: str) -> str:
    """Where a signal is described."""
    return f"signal_{name}"


def queue_anchor(name: str) -> str:
    """Where a queue is described."""
    return f"queue_{name}"


def label_anchor(decision: str, name: str) -> str:
    """Where a label is described."""
    return f"label_{decision}_{name}"


def inline(text: str | None) -> Markup:
    """A line of the author's Markdown as HTML."""
    lines = tuple((text or "").split("\n"))
    html = to_html(Source("", lines), {}).strip()
    paragraph = html.removeprefix("<p>").removesuffix("</p>")
    is_paragraph = len(paragraph) == len(html) - 7 and "<p>" not in paragraph
    return Markup(paragraph) if is_paragraph else escape(text or "")
