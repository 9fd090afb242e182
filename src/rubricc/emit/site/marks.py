"""What stands above and below a clause: its outcome, its order, its examples, its changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

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
MOST_OF_MANY = 24
"""So much of an example stands below a clause, and where the examples are many; the rest is one
touch away."""

LAYERS = {Layer.GATE: "gates", Layer.EDGE_CASE: "edge_cases", Layer.RULE: "rules"}


@dataclass(frozen=True, slots=True)
class Ways:
    """How a page reaches the text of its guideline (`""` from the text itself), its examples where
    they have a page of their own, and its folder. `tips` are the page's toggletips by name."""

    text: str = ""
    root: str = ""
    examples: str = ""
    tips: Mapping[str, str] = field(default_factory=dict)
    is_paper: bool = False


def ways_of(known: Known, text: str, root: str) -> Ways:
    """How a page reaches the text and the folder, and the examples where these lie elsewhere."""
    return Ways(text, root, f"{root}examples.html" if known.has_examples_page else "")


def head(facts: ClauseFacts, ways: Ways) -> str:
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


def foot(known: Known, facts: ClauseFacts, ways: Ways) -> str:
    """What stands below a clause: its order, its examples, and where it is reported if unclear.

    Of many clauses the examples are cut short, and the index has the reports.
    """
    is_short = known.has_examples_page and not ways.text
    report = None if is_short else known.report
    return render(
        "foot.html",
        orders=orders(facts, ways),
        contrast=contrast(facts, ways, MOST_OF_MANY if is_short else MOST_CHARACTERS),
        report=report and report_address(report, known.guideline, facts.clause.id),
    )


def printed_foot(facts: ClauseFacts) -> str:
    """What stands below a clause on paper: its order."""
    return render("foot.html", orders=orders(facts, Ways()), contrast=None, report=None)


def row_head(clause: Clause) -> str:
    """The id of a clause that is a row of a table, as its heading."""
    return render("row_head.html", id=clause.id)


def badges(effect: Effect, ways: Ways) -> tuple[Badge, ...]:
    """What a clause gives, as links to labels and queues."""
    match effect:
        case Give(outcomes):
            return tuple(
                badge(name, name, "", label_address(name, ways), ways) for name in outcomes
            )
        case RuleOut(label):
            words = f"{SAY['not']} {label}"
            return (badge(words, label, "not", label_address(label, ways), ways),)
        case Flag(queue):
            words = f"⚑ {queue or SAY['flag']}"
            href = f"{ways.root}clauses.html#{queue_anchor(queue)}"
            return (badge(words, queue or "", "flag", href, ways),)
        case _:
            return (Badge(effect_text(effect).replace("`", ""), None, "", None),)


def badge(words: str, name: str, kind: str, href: str, ways: Ways) -> Badge:
    """A badge that shows the page's toggletip of a name, or else leads to what it names."""
    tip = ways.tips.get(name)
    return Badge(words, None if tip or ways.is_paper else href, kind, tip)


def label_address(name: str, ways: Ways) -> str:
    """The page of a label."""
    return f"{ways.root}{label_path(name)}.html"


def orders(facts: ClauseFacts, ways: Ways) -> tuple[Order, ...]:
    """Which clauses and outcomes go before a clause or after it, by name."""
    standing = facts.standing
    told = (
        Order(SAY["beats"], links(standing.beats, ways)),
        Order(SAY["beaten_by"], links(standing.beaten_by, ways)),
        Order(SAY["drops"], outcomes(standing.drops, ways)),
        Order(SAY["dropped_by"], outcomes(standing.dropped_by, ways)),
    )
    return tuple(order for order in told if order.links)


def section_note(facts: ClauseFacts, ways: Ways) -> str:
    """What all clauses of a section beat and are beaten by, where nothing says otherwise."""
    standing = facts.standing
    later = (Link(SAY["later_here"], None),) if standing.is_before_later else ()
    told = (
        Order(SAY["beats"], (*layers(facts, standing.below, ways), *later)),
        Order(SAY["beaten_by"], layers(facts, standing.above, ways)),
    )
    found = tuple(order for order in told if order.links)
    return render("note.html", orders=found) if found else ""


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
        example_address(found.shown, ways),
        quoted(other, most) if other else "",
        example_address(other, ways) if other else "",
        plain_outcome(other) if other and most == MOST_CHARACTERS else Markup(),
    )


def example_address(shown: Shown, ways: Ways) -> str:
    """Where an example stands."""
    return f"{ways.examples or ways.text}#{example_anchor(shown.example.id)}"


def plain_outcome(shown: Shown) -> Markup:
    """What an example comes to."""
    return inline(outcome_text(shown.outcome))


def quoted(shown: Shown, most: int) -> str:
    """The words of an example on one line, cut where they are many."""
    texts = [f"{name}: {text}" if name else text for name, text in shown.example.texts]
    words = " ".join(" / ".join(texts).split()) or shown.example.id
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"
