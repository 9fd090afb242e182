"""The index of a guideline: its clauses, signals, definitions, labels and queues."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from rubricc.emit.site.known import Known
from rubricc.emit.site.marks import Ways, badges
from rubricc.emit.site.parts import ClauseLine, EntryPart, LabelLine
from rubricc.emit.site.places import label_path, queue_anchor, report_address, signal_anchor
from rubricc.emit.site.templates import render
from rubricc.emit.site.text import clause_words, inline
from rubricc.emit.site.words import domain_words, unsure_words
from rubricc.model import (
    Definition,
    Flag,
    Guideline,
    Label,
    Queue,
    Signal,
    condition_text,
    used_by_clause,
)

TO_TEXT = Ways("index.html")


def clauses_page(known: Known) -> str:
    """The body of the page."""
    guideline = known.guideline
    return render(
        "clauses.html",
        clauses=clause_lines(known),
        signals=tuple(signal_entry(known, one) for one in signals_once(guideline)),
        definitions=tuple(definition_entries(known)),
        labels=label_lines(guideline),
        queues=tuple(queue_entry(known, queue) for queue in guideline.queues),
    )


def clause_lines(known: Known) -> tuple[ClauseLine, ...]:
    """Every clause in a line."""
    return tuple(
        ClauseLine(
            name,
            badges(facts.clause.effect, TO_TEXT),
            clause_words(facts.clause),
            known.report and report_address(known.report, known.guideline, name),
        )
        for name, facts in known.clauses.items()
    )


def label_lines(guideline: Guideline) -> tuple[LabelLine, ...]:
    """Every label once."""
    found: dict[str, Label] = {}
    for decision in guideline.decisions:
        for label in decision.labels:
            found.setdefault(label.name, label)
    return tuple(
        LabelLine(name, f"{label_path(name)}.html", inline(label.description), label.formerly)
        for name, label in found.items()
    )


def signals_once(guideline: Guideline) -> tuple[Signal, ...]:
    """The signals; what is observed of each response stands once."""
    return tuple({signal.name: signal for signal in reversed(guideline.signals)}.values())[::-1]


def signal_entry(known: Known, signal: Signal) -> EntryPart:
    """A signal as the index shows it."""
    of_each = "of each response: " if signal.side else ""
    unsure = unsure_words(signal)
    told = [
        inline(of_each + domain_words(signal)),
        inline(signal.description) if signal.ask and signal.ask != signal.description else "",
        inline(f"only when {condition_text(signal.only_when)}") if signal.only_when else "",
        inline(f"if unsure: {unsure}") if unsure else "",
        *map(inline, signal.notes),
    ]
    names = {one.id for one in known.guideline.signals if one.name == signal.name}
    return EntryPart(
        signal.name,
        signal_anchor(signal.name),
        inline(signal.ask or signal.description),
        tuple(Markup(one) for one in told if one),
        signal.formerly,
        tuple(users_of(known, names)),
    )


def users_of(known: Known, names: Iterable[str]) -> Iterator[str]:
    """The clauses that look at some of the names."""
    wanted = set(names)
    for name, facts in known.clauses.items():
        if wanted.intersection(used_by_clause(facts.clause)):
            yield name


def definition_entries(known: Known) -> Iterator[EntryPart]:
    """The definitions; what is defined of each response stands once, criteria are clauses."""
    for one in known.guideline.definitions:
        if "=" not in one.name and not one.name.endswith(".b"):
            yield definition_entry(known, one)


def definition_entry(known: Known, one: Definition) -> EntryPart:
    """A definition as the index shows it."""
    name = one.name.removesuffix(".a")
    names = {name, f"{name}.a", f"{name}.b"}
    return EntryPart(
        name,
        f"definition_{name}",
        inline(condition_text(one.condition)),
        tuple(map(inline, one.notes)),
        one.formerly,
        tuple(users_of(known, names)),
    )


def queue_entry(known: Known, queue: Queue) -> EntryPart:
    """A queue as the index shows it."""
    users = [
        name
        for name, facts in known.clauses.items()
        if isinstance(facts.clause.effect, Flag) and facts.clause.effect.queue == queue.name
    ]
    return EntryPart(
        queue.name,
        queue_anchor(queue.name),
        inline(queue.description),
        tuple(map(inline, queue.notes)),
        queue.formerly,
        tuple(users),
    )
