"""What could stand where the cursor is."""

import re
from collections.abc import Iterator

from lsprotocol.types import CompletionItem, CompletionItemKind

from rubricc.model import Guideline

KEYWORDS = (
    *("when", "unless", "otherwise", "because", "except", "flag", "flag for", "flagged"),
    *("not applicable", "at least", "at most", "more than", "less than", "between", "exactly"),
    *("is", "is not", "is one of", "includes", "none of", "any of", "all of"),
    *("over", "earlier over later", "requires", "excludes", "never", "always", "means"),
    *("usually", "yes or no", "of each response"),
    *("ask:", "note:", "only when:", "if unsure:", "formerly:", "allow:"),
)
SECTIONS = (
    *("Settings", "Signals", "Definitions", "Facts", "Labels", "Scale", "Criteria", "Score"),
    *("Queues", "Gates", "Rules", "Edge cases", "Priority", "Examples", "Scenarios", "Guarantees"),
)
COMPARED = re.compile(r"`([a-z0-9-]+)`(?: of [AB])? (?:is|includes)[a-z ]*(?:`[a-z0-9-]+`, )*$")
QUEUED = re.compile(r"flag(?:ged)? for $")


def completions(guideline: Guideline | None, before: str) -> Iterator[CompletionItem]:
    """What fits after the text of the line `before` the cursor."""
    if before.startswith("## "):
        yield from (CompletionItem(one, kind=CompletionItemKind.Class) for one in SECTIONS)
    elif before.count("`") % 2:
        if guideline is not None:
            yield from _names(guideline, before.rpartition("`")[0])
    elif re.search(r"\*\*[A-Za-z0-9-]*$", before) and before.count("**") % 2:
        if guideline is not None:
            yield from _clauses(guideline)
    else:
        yield from (CompletionItem(one, kind=CompletionItemKind.Keyword) for one in KEYWORDS)


def _names(guideline: Guideline, before: str) -> Iterator[CompletionItem]:
    """Names in backticks: values after what is compared, queues after `flag for`, else all."""
    compared = COMPARED.search(before)
    if compared is not None:
        for value in _values(guideline, compared[1]):
            yield CompletionItem(value, kind=CompletionItemKind.EnumMember)
        return
    if QUEUED.search(before):
        for queue in guideline.queues:
            yield CompletionItem(
                queue.name, kind=CompletionItemKind.Event, detail=queue.description
            )
        return
    signals = {signal.name: signal.description for signal in guideline.signals}
    for name, words in signals.items():
        yield CompletionItem(name, kind=CompletionItemKind.Variable, detail=words)
    for definition in {one.name.partition(".")[0] for one in guideline.definitions}:
        yield CompletionItem(definition, kind=CompletionItemKind.Function)
    for decision in guideline.decisions:
        yield CompletionItem(decision.id, kind=CompletionItemKind.Class)
        for label in decision.labels:
            yield CompletionItem(
                label.name, kind=CompletionItemKind.EnumMember, detail=label.description
            )


def _values(guideline: Guideline, name: str) -> Iterator[str]:
    signal = next((one for one in guideline.signals if one.name == name), None)
    if signal is not None:
        yield from signal.values
    for decision in guideline.decisions:
        if decision.id == name:
            yield from (label.name for label in decision.labels)


def _clauses(guideline: Guideline) -> Iterator[CompletionItem]:
    for decision in guideline.decisions:
        for clause in decision.clauses:
            yield CompletionItem(clause.id, kind=CompletionItemKind.Reference, detail=clause.text)
