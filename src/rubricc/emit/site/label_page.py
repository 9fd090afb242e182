"""The page of a label: what it means, the clauses that give it, examples, what lies near it."""

from collections.abc import Iterator

from markupsafe import Markup

from rubricc.emit.site.guideline_page import clause_part
from rubricc.emit.site.known import ClauseFacts, Known
from rubricc.emit.site.marks import example_address, ways_of
from rubricc.emit.site.parts import ClausePart, ConfusedPart, ExamplePart, MeaningPart
from rubricc.emit.site.places import label_path
from rubricc.emit.site.shown import Shown, distance
from rubricc.emit.site.templates import render
from rubricc.emit.site.text import inline
from rubricc.model import (
    Accepted,
    Chosen,
    Decision,
    Give,
    Guideline,
    Label,
    Outcome,
    RuleOut,
    case_text,
    case_values,
    outcome_text,
)

TO_TEXT, TO_FOLDER = "../index.html", "../"
MOST_EXAMPLES = 12
MOST_CONFUSED = 3


def label_names(guideline: Guideline) -> dict[str, tuple[str, ...]]:
    """Every label of every decision once, with its former names, by which it is found, too."""
    found: dict[str, tuple[str, ...]] = {}
    for decision in guideline.decisions:
        for label in decision.labels:
            found[label.name] = tuple(dict.fromkeys((*found.get(label.name, ()), *label.formerly)))
    return found


def label_page(known: Known, name: str) -> str:
    """The body of the page of a label."""
    meant = [
        (decision, label)
        for decision in known.guideline.decisions
        for label in decision.labels
        if label.name == name
    ]
    former = label_names(known.guideline)[name]
    several = len(known.guideline.decisions) > 1
    parts = tuple(meaning_part(known, *one, several=several) for one in meant)
    return render("label.html", name=name, former=former, meanings=parts)


def meaning_part(known: Known, decision: Decision, label: Label, *, several: bool) -> MeaningPart:
    """What a label means in one decision."""
    told = (
        ("requires", label.requires),
        ("excludes", label.excludes),
        ("under", (label.parent,) if label.parent else ()),
        ("includes", parts_of(decision, label)),
    )
    shown = [one for one in known.shown if one.decision == decision.id and has(one.outcome, label)]
    return MeaningPart(
        decision.id if several else None,
        inline(label.description),
        (
            *(Markup("{} {}").format(word, linked(others)) for word, others in told if others),
            *map(inline, label.notes),
        ),
        tuple(as_shown(known, facts) for facts in givers(known, decision, label)),
        tuple(example_part(known, one) for one in shown[:MOST_EXAMPLES]),
        tuple(confused(known, decision, label, shown)),
    )


def parts_of(decision: Decision, label: Label) -> tuple[str, ...]:
    """The labels nested right under a label."""
    return tuple(one.name for one in decision.labels if one.parent == label.name)


def linked(labels: tuple[str, ...]) -> Markup:
    """Labels as links to their pages."""
    link = Markup('<a href="{}{}.html"><code>{}</code></a>')
    return Markup(", ").join(link.format(TO_FOLDER, label_path(one), one) for one in labels)


def has(outcome: Outcome, label: Label) -> bool:
    """Whether an outcome accepts a label, or holds it."""
    match outcome:
        case Accepted(outcomes):
            return label.name in outcomes
        case Chosen(labels):
            return label.name in labels
        case _:
            return False


def givers(known: Known, decision: Decision, label: Label) -> Iterator[ClauseFacts]:
    """The clauses of a decision that give a label or rule it out."""
    for facts in known.clauses.values():
        if decision.id not in facts.decisions:
            continue
        match facts.clause.effect:
            case Give(outcomes) if label.name in outcomes:
                yield facts
            case RuleOut(name) if name == label.name:
                yield facts


def as_shown(known: Known, facts: ClauseFacts) -> ClausePart:
    """A clause as the page of a label shows it."""
    return clause_part(known, facts, ways_of(known, TO_TEXT, TO_FOLDER))


def example_part(known: Known, shown: Shown) -> ExamplePart:
    """An example with its texts in full."""
    href = example_address(shown, ways_of(known, TO_TEXT, TO_FOLDER))
    return ExamplePart(shown.example.texts, href, shown.clauses)


def confused(
    known: Known, decision: Decision, label: Label, shown: list[Shown]
) -> Iterator[ConfusedPart]:
    """The outcomes whose examples differ in least from those of a label."""
    others = [
        one for one in known.shown if one.decision == decision.id and not has(one.outcome, label)
    ]
    nearest: dict[Outcome, tuple[int, int, Shown, Shown]] = {}
    for place, one in enumerate(shown):
        for other in others:
            found = (distance(one.case, other.case), place, one, other)
            if found[:2] < nearest.get(other.outcome, (10**9, 0))[:2]:
                nearest[other.outcome] = found
    for _, _, one, other in sorted(nearest.values(), key=lambda found: found[:2])[:MOST_CONFUSED]:
        yield ConfusedPart(
            inline(outcome_text(other.outcome)),
            address_of(other.outcome),
            example_part(known, one),
            example_part(known, other),
            inline(apart(one, other)),
        )


def address_of(outcome: Outcome) -> str | None:
    """The page of an outcome that is one label."""
    match outcome:
        case Accepted((only,)):
            return f"{TO_FOLDER}{label_path(only)}.html"
        case _:
            return None


def apart(one: Shown, other: Shown) -> str:
    """What is so in the one case and otherwise in the other."""
    ours, theirs = case_values(one.case), case_values(other.case)
    there = {name: text for name, text in theirs.items() if ours.get(name) != text}
    return case_text(there)
