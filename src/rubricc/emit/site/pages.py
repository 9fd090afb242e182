"""A bundle's pages: what is known of a guideline, put into the parts that a page is made of."""

from markupsafe import Markup

from rubricc import model, table
from rubricc.emit.cells_text import cells_text
from rubricc.emit.nodes import Bundle
from rubricc.emit.site.parts import (
    CellPart,
    ClausePart,
    DecisionPart,
    GuidelinePart,
    Named,
    RowPart,
    SignalPart,
)
from rubricc.emit.site.templates import render
from rubricc.emit.site.text import (
    GuidelineText,
    guideline_text,
    inline,
    label_anchor,
    queue_anchor,
    signal_anchor,
)
from rubricc.emit.site.words import (
    count_words,
    domain_words,
    names,
    unsure_words,
)

MOST_SHOWN = 40
"""How many rows a table shows without being asked."""


def guideline_page(bundle: Bundle) -> str:
    """The HTML of a guideline's page."""
    text = guideline_text(bundle.source, bundle.guideline)
    decisions = tuple(
        decision_part(bundle, decision, known, text)
        for decision, known in zip(bundle.guideline.decisions, bundle.table.decisions, strict=True)
    )
    queues = tuple(queue_part(queue, text) for queue in bundle.guideline.queues)
    elsewhere = clauses_elsewhere(bundle.guideline, text)
    return render(
        "guideline.html",
        opening=text.opening,
        text=text.rest,
        facts=facts(bundle),
        contents=contents(text, decisions, elsewhere, queues),
        decisions=decisions,
        signals=signal_parts(bundle.guideline, text),
        queues=queues,
        elsewhere=elsewhere,
    )


def index_page(bundles: tuple[Bundle, ...]) -> str:
    """The HTML of the page that lists the guidelines."""
    guidelines = tuple(
        GuidelinePart(
            f"guidelines/{bundle.guideline.id}/index.html", bundle.guideline.title, summary(bundle)
        )
        for bundle in bundles
    )
    return render("index.html", guidelines=guidelines)


def summary(bundle: Bundle) -> str:
    """A guideline in a line."""
    return " · ".join(f"{fact}" for _, fact in facts(bundle))


def facts(bundle: Bundle) -> tuple[tuple[str, str], ...]:
    """What front matter says of a guideline, and its size."""
    guideline = bundle.guideline
    clauses = sum(len(decision.clauses) for decision in guideline.decisions)
    cases = bundle.table.cases
    known = (
        ("Version", f"version {guideline.version}"),
        ("Status", guideline.status),
        ("Task", f"{guideline.task} each {guideline.unit}"),
        ("Media", guideline.media),
        ("Owners", ", ".join(guideline.owners)),
        ("Clauses", f"{clauses} clauses"),
        ("Cases", f"{count_words(cases) if cases else 'uncounted'} cases"),
    )
    return tuple((term, fact) for term, fact in known if fact)


def contents(
    text: GuidelineText,
    decisions: tuple[DecisionPart, ...],
    elsewhere: tuple[ClausePart, ...],
    queues: tuple[Named, ...],
) -> tuple[tuple[str, Markup], ...]:
    """The sections of a page in order, as guideline.html lays them out."""
    return (
        *text.sections,
        *([("overview_clauses", Markup("Clauses from files"))] if elsewhere else []),
        ("overview_signals", Markup("Signals at a glance")),
        *((part.labels_anchor, part.labels_heading) for part in decisions if part.labels),
        *([("overview_queues", Markup("Queues at a glance"))] if queues else []),
        *((decision.anchor, decision.heading) for decision in decisions),
    )


def decision_part(
    bundle: Bundle, decision: model.Decision, known: table.Decision, text: GuidelineText
) -> DecisionPart:
    """A decision as the page shows it."""
    which = (
        Markup(": <code>{}</code>").format(decision.id) if len(bundle.table.decisions) > 1 else ""
    )
    tested = {column for row in known.rows or () for column in row.when}
    columns = tuple(column for column in bundle.table.columns if column.id in tested)
    return DecisionPart(
        f"table_{decision.id}",
        Markup("Decision table") + which,
        tuple(column.id for column in columns),
        tuple(row_part(row, columns) for row in known.rows or ()),
        len(known.rows or ()) > MOST_SHOWN,
        known.rows_cite == "common",
        known.why_no_rows,
        f"labels_{decision.id}",
        Markup("Labels at a glance") + which,
        tuple(label_part(decision.id, label, text) for label in decision.labels),
    )


def row_part(row: table.Row, columns: tuple[table.Column, ...]) -> RowPart:
    """A row of the decision table."""
    return RowPart(
        tuple(CellPart(column.id, cells(column, row)) for column in columns),
        inline(model.outcome_text(table.outcome_of(row.outcome))),
        row.clauses,
        count_words(row.cases),
    )


def cells(column: table.Column, row: table.Row) -> str:
    """What a row asks of a column, in words; nothing where all is fine."""
    return cells_text(column, row.when[column.id]) if column.id in row.when else ""


def label_part(decision: str, label: model.Label, text: GuidelineText) -> Named:
    """A label as the page shows it."""
    anchor = label_anchor(decision, label.name)
    details = "; ".join(
        f"{word} {names(labels)}"
        for word, labels in (("requires", label.requires), ("excludes", label.excludes))
        if labels
    )
    is_missing = anchor not in text.anchors
    return Named(label.name, anchor, is_missing, inline(label.description), inline(details))


def queue_part(queue: model.Queue, text: GuidelineText) -> Named:
    """A queue as the page shows it."""
    anchor = queue_anchor(queue.name)
    is_missing = anchor not in text.anchors
    return Named(queue.name, anchor, is_missing, inline(queue.description), Markup())


def signal_parts(guideline: model.Guideline, text: GuidelineText) -> tuple[SignalPart, ...]:
    """The signals as the page shows them; what is observed of each response stands once."""
    once = {signal.name: signal for signal in reversed(guideline.signals)}
    named = [once[signal.name] for signal in guideline.signals if once[signal.name] is signal]
    return tuple(signal_part(signal, text) for signal in named)


def signal_part(signal: model.Signal, text: GuidelineText) -> SignalPart:
    """A signal as the page shows it."""
    anchor = signal_anchor(signal.name)
    of_each = "of each response: " if signal.side else ""
    only_when = model.condition_text(signal.only_when) if signal.only_when else ""
    return SignalPart(
        signal.name,
        anchor,
        anchor not in text.anchors,
        inline(signal.ask or signal.description),
        inline(of_each + domain_words(signal)),
        inline(only_when),
        inline(unsure_words(signal)),
        tuple((value, tuple(map(inline, texts))) for value, texts in signal.phrases),
    )


def clauses_elsewhere(guideline: model.Guideline, text: GuidelineText) -> tuple[ClausePart, ...]:
    """The clauses that no place in the text stands for: rows of a file."""
    return tuple(
        ClausePart(clause.id, inline(clause.text), inline(clause.rationale))
        for decision in guideline.decisions
        for clause in decision.clauses
        if clause.id not in text.anchors
    )
