"""Toggletips: what a name in the rules means, one touch or key away."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from rubricc.emit.site.catalogue import SAY
from rubricc.emit.site.places import label_path, queue_anchor, signal_anchor
from rubricc.emit.site.text import inline
from rubricc.emit.site.words import domain_words
from rubricc.model import Guideline, Signal, condition_text

LOOKED_AT = {SAY["signal"], SAY["definition"]}
LONGEST = 160
"""Characters of a domain; a longer one stands in the text."""


@dataclass(frozen=True, slots=True)
class Meant:
    """One thing that a name stands for."""

    kind: str
    words: Markup
    details: Markup
    href: str


@dataclass(frozen=True, slots=True)
class Tip:
    """A name and everything that it stands for."""

    id: str
    name: str
    meant: tuple[Meant, ...]


def tips_of(guideline: Guideline) -> tuple[Tip, ...]:
    """Every name that a rule can hold."""
    found: dict[str, list[Meant]] = {}
    for name, meant in meanings(guideline):
        if meant not in found.setdefault(name, []):
            found[name].append(meant)
    return tuple(Tip(f"t_{i}", name, tuple(found[name])) for i, name in enumerate(found))


def buttons(tips: tuple[Tip, ...]) -> Mapping[str, str]:
    """What takes the place of a name that conditions look at: a button that shows its tip."""
    template = Markup("<button popovertarget={}>{}</button>")
    return {
        tip.name: str(template.format(tip.id, tip.name))
        for tip in tips
        if any(one.kind in LOOKED_AT for one in tip.meant)
    }


def meanings(guideline: Guideline) -> Iterator[tuple[str, Meant]]:
    """Names with what they stand for: signals, definitions, labels, queues."""
    for signal in guideline.signals:
        yield signal.name, signal_meant(signal)
    for one in guideline.definitions:
        name = one.name.rpartition("=")[0] or one.name
        if not name.endswith((".a", ".b")) and "=" not in one.name:
            words = inline(condition_text(one.condition))
            yield name, Meant(SAY["definition"], words, Markup(), "clauses.html#definitions")
    for decision in guideline.decisions:
        for label in decision.labels:
            href = f"{label_path(label.name)}.html"
            words = inline(label.description)
            yield label.name, Meant(SAY["label"], words, Markup(), href)
    for queue in guideline.queues:
        href = f"clauses.html#{queue_anchor(queue.name)}"
        yield queue.name, Meant(SAY["queue"], inline(queue.description), Markup(), href)


def signal_meant(signal: Signal) -> Meant:
    """What a signal is."""
    href = f"clauses.html#{signal_anchor(signal.name)}"
    words = inline(signal.ask or signal.description)
    domain = domain_words(signal)
    return Meant(SAY["signal"], words, inline(domain if len(domain) <= LONGEST else ""), href)
