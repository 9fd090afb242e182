"""What stands above and below a clause: its outcome, its order, its examples, its changes."""

from dataclasses import dataclass

from markupsafe import Markup

from rubricc.emit.site.catalogue import SAY
from rubricc.emit.site.known import ClauseFacts, Known
from rubricc.emit.site.parts import Badge, ContrastPart, Link, Order
from rubricc.emit.site.places import example_anchor, label_path, queue_anchor, report_address
from rubricc.emit.site.shown import Shown
from rubricc.emit.site.templates import render
from rubricc.emit.site.text import inline
from rubricc.model import (
    Clause,
    Effect,
    Flag,
    Give,
    Layer,
    RuleOut,
    effect_text,
    outcome_text,
)

MOST_CHARACTERS = 110
ALL_CHARACTERS = 6_000
"""So much of an example stands below a clause, and of all of them below all clauses; the rest is
one touch away."""

LAYERS = {Layer.GATE: "gates", Layer.EDGE_CASE: "edge_cases", Layer.RULE: "rules"}


@dataclass(frozen=True, slots=True)
class Ways:
    """How a page reaches the text of its guideline (`""` from the text itself) and its folder."""

    text: str = ""
    root: str = ""


TEXT = Ways()


def head(facts: ClauseFacts, ways: Ways = TEXT) -> str:
    """The heading of a clause: its id and what it gives. In the text it is the clause's place."""
    return render(
        "head.html",
        id=facts.clause.id,
        href=ways.text,
        is_place=not ways.text,
        list=badges(facts.clause.effect, ways),
        former=facts.clause.formerly,
        changed=facts.changed[:1],
        root=ways.root,
    )


def foot(known: Known, facts: ClauseFacts, ways: Ways = TEXT) -> str:
    """What stands below a clause."""
    clause = facts.clause.id
    return render(
        "foot.html",
        orders=orders(facts, ways),
        contrast=contrast(facts, ways, min(MOST_CHARACTERS, ALL_CHARACTERS // len(known.clauses))),
        report=known.report and report_address(known.report, known.guideline, clause),
    )


def row_head(clause: Clause) -> str:
    """The id of a clause that is a row of a table, as its heading."""
    return render("row_head.html", id=clause.id)


def badges(effect: Effect, ways: Ways) -> tuple[Badge, ...]:
    """What a clause gives, as links to labels and queues."""
    match effect:
        case Give(outcomes):
            return tuple(
                Badge(name, f"{ways.root}{label_path(name)}.html", "") for name in outcomes
            )
        case RuleOut(label):
            words = f"{SAY['not']} {label}"
            return (Badge(words, label_address(label, ways), "not"),)
        case Flag(queue):
            words = f"⚑ {queue or SAY['flag']}"
            return (Badge(words, f"{ways.root}clauses.html#{queue_anchor(queue)}", "flag"),)
        case _:
            return (Badge(effect_text(effect).replace("`", ""), None, ""),)


def label_address(name: str, ways: Ways) -> str:
    """The page of a label."""
    return f"{ways.root}{label_path(name)}.html"


def orders(facts: ClauseFacts, ways: Ways) -> tuple[Order, ...]:
    """What a clause beats and what beats it, in words and links."""
    standing = facts.standing
    beats = (*links(standing.beats, ways), *layers(facts, standing.below, ways))
    beaten = (*links(standing.beaten_by, ways), *layers(facts, standing.above, ways))
    later = (Link(SAY["later_here"], None),) if standing.is_before_later else ()
    earlier = (Link(SAY["earlier_here"], None),) if standing.is_before_later else ()
    told = (
        Order(SAY["beats"], (*beats, *later)),
        Order(SAY["beaten_by"], (*beaten, *earlier)),
        Order(SAY["drops"], outcomes(standing.drops, ways)),
        Order(SAY["dropped_by"], outcomes(standing.dropped_by, ways)),
    )
    return tuple(order for order in told if order.links)


def links(ids: tuple[str, ...], ways: Ways) -> tuple[Link, ...]:
    """Clauses as links."""
    return tuple(Link(name, f"{ways.text}#{name}") for name in ids)


def layers(facts: ClauseFacts, found: tuple[Layer, ...], ways: Ways) -> tuple[Link, ...]:
    """Layers as links to the first clause in each."""
    return tuple(Link(SAY[LAYERS[layer]], first_of(facts, layer, ways)) for layer in found)


def first_of(facts: ClauseFacts, layer: Layer, ways: Ways) -> str:
    """Where a layer begins."""
    first = next(one.id for one in facts.decision.clauses if one.layer is layer)
    return f"{ways.text}#{first}"


def outcomes(names: tuple[str | None, ...], ways: Ways) -> tuple[Link, ...]:
    """Outcomes as links to the pages of labels."""
    return tuple(
        Link(SAY["flag"], None)
        if name is None
        else Link(name, f"{ways.root}{label_path(name)}.html")
        for name in names
    )


def contrast(facts: ClauseFacts, ways: Ways, most: int) -> ContrastPart | None:
    """The two examples side by side."""
    found = facts.contrast
    if found is None:
        return None
    other = found.other
    return ContrastPart(
        quoted(found.shown, most),
        f"{ways.text}#{example_anchor(found.shown.example.id)}",
        quoted(other, most) if other else "",
        f"{ways.text}#{example_anchor(other.example.id)}" if other else "",
        plain_outcome(other) if other else Markup(),
    )


def plain_outcome(shown: Shown) -> Markup:
    """What an example comes to."""
    return inline(outcome_text(shown.outcome))


def quoted(shown: Shown, most: int) -> str:
    """The words of an example on one line, cut where they are many."""
    texts = [f"{name}: {text}" if name else text for name, text in shown.example.texts]
    words = " ".join(" / ".join(texts).split()) or shown.example.id
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"
