"""The body of the Practice page: items with feedback, and that their answers are public."""

from collections.abc import Iterator, Set

from markupsafe import Markup, escape

from rubricc.blocks import to_html
from rubricc.emit.nodes import Bundle
from rubricc.emit.site.catalogue import SAY
from rubricc.emit.site.cited import linked
from rubricc.emit.site.templates import render
from rubricc.emit.site.text import inline
from rubricc.quiz import Item
from rubricc.source import Source
from rubricc.table import Json


def practice_page(bundle: Bundle) -> str:
    """What stands between the head and the foot of the page."""
    decisions = tuple(dict.fromkeys(item.decision for item in bundle.practice))
    return render("practice.html", decisions=decisions, size=len(bundle.practice))


def practice_data(bundle: Bundle) -> Json:
    """The items, their words already HTML; `key` is the place of the right option."""
    clauses = {one.id for decision in bundle.guideline.decisions for one in decision.clauses}
    return {
        "digest": bundle.table.digest,
        "items": [_item(item, clauses) for item in bundle.practice],
    }


def _item(item: Item, clauses: Set[str]) -> Json:
    outcomes = [option.outcome for option in item.options]
    return {
        "id": item.id,
        "decision": item.decision,
        "shown": "".join(_texts(item)),
        "question": inline(item.question),
        "options": [
            [escape(one.text), linked(inline(one.feedback), clauses)] for one in item.options
        ],
        "key": outcomes.index(item.key),
        "why": linked(inline(item.explanation), clauses),
        "clauses": list(item.clauses),
    }


def _texts(item: Item) -> Iterator[str]:
    """What the item shows, each text under its name."""
    for name, text in item.texts:
        words = {"": "", "prompt": SAY["prompt"]}.get(name, f"{SAY['response']} {name}")
        head = Markup("<h3>{}</h3>").format(words) if words else ""
        source = Source("", tuple(text.split("\n")))
        yield f"{head}<blockquote>{to_html(source)}</blockquote>"
