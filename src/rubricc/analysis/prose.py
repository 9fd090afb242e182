"""What the prose does that only statements should: give rules, or leave the reader guessing."""

import re
from collections.abc import Iterator
from itertools import chain

from rubricc.blocks import Document, Prose, Text
from rubricc.diagnostics import HIDDEN_RULE, NO_ANCHOR, VAGUE_WORD, Diagnostic, Related
from rubricc.model import DecisionKind, Guideline
from rubricc.source import Span

RULE_WORDS = re.compile(r"\b(must|always|never|when|unless)\b", re.IGNORECASE)
NAMED = re.compile(r"`([a-z0-9-]{1,64})`")
SENTENCE = re.compile(r"[^.!?]+[.!?]?")
VAGUE = re.compile(
    r"\b(usually|sometimes|occasional(?:ly)?|(?<!how )often|rarely|generally|typically|"
    r"appropriate(?:ly)?|reasonabl[ey]|sufficient(?:ly)?|adequate(?:ly)?|as needed|if necessary|"
    r"where possible|and so on|etc)\b",
    re.IGNORECASE,
)


def find_hidden_rules(document: Document, guideline: Guideline) -> Iterator[Diagnostic]:
    """Sentences of prose that name a signal or label next to a word that rules are made of."""
    names = _names(guideline)
    blocks = chain(document.preamble, *(section.blocks for section in document.sections))
    for block in blocks:
        if isinstance(block, Prose):
            yield from _hidden(block.text, names)


def _names(guideline: Guideline) -> frozenset[str]:
    labels = (label.name for decision in guideline.decisions for label in decision.labels)
    return frozenset((*(signal.name for signal in guideline.signals), *labels))


def _hidden(text: Text, names: frozenset[str]) -> Iterator[Diagnostic]:
    for sentence in SENTENCE.finditer(text.content):
        word = RULE_WORDS.search(sentence[0])
        named = [name for name in NAMED.findall(sentence[0]) if name in names]
        if word and named:
            start = sentence.start() + len(sentence[0]) - len(sentence[0].lstrip())
            yield HIDDEN_RULE.at(
                text.span(start, sentence.end()),
                name=named[0],
                word=word[0].lower(),
                mend="make it a clause under Rules or Edge cases, or say it without the word",
            )


def find_vague_words(document: Document, guideline: Guideline) -> Iterator[Diagnostic]:
    """Descriptions of signals, labels and queues, and notes of clauses without a rationale, that
    lean on a word which everybody reads in their own way."""
    for what, text, span in _descriptions(guideline):
        word = VAGUE.search(text)
        if word:
            yield VAGUE_WORD.at(
                _place(document, span, word[0]),
                word=word[0],
                what=what,
                mend="say how to tell, or give the cases as examples",
            )


def _descriptions(guideline: Guideline) -> Iterator[tuple[str, str, Span]]:
    for signal in guideline.signals:
        yield f"the description of `{signal.name}`", signal.description, signal.span
    for decision in guideline.decisions:
        for label in decision.labels:
            yield f"the description of `{label.name}`", label.description, label.span
        for clause in decision.clauses:
            if clause.rationale is None:
                yield from (
                    (f"a note of **{clause.id}**", note, clause.span) for note in clause.notes
                )
    for queue in guideline.queues:
        yield f"the description of `{queue.name}`", queue.description, queue.span


def _place(document: Document, span: Span, word: str) -> Span:
    """The word itself where it stands in the statement, else the statement."""
    for number in range(span.line, span.end_line + 1):
        line = document.source.lines[number - 1]
        start = line.find(word, span.column - 1 if number == span.line else 0)
        if start >= 0 and document.source.path == span.path:
            return Span(span.path, number, start + 1, number, start + 1 + len(word))
    return span


def find_missing_anchors(
    document: Document,  # noqa: ARG001 - as all checks of prose are called
    guideline: Guideline,
) -> Iterator[Diagnostic]:
    """One warning for each scale with levels that nothing is said of."""
    told: set[Span] = set()
    for decision in guideline.decisions:
        if decision.kind is not DecisionKind.SCALE:
            continue
        bare = [one for one in decision.labels if not one.description and one.span not in told]
        told.update(label.span for label in bare)
        if bare:
            yield NO_ANCHOR.at(
                bare[0].span,
                levels=", ".join(f"`{label.name}`" for label in bare),
                related=tuple(Related(label.span, "nor here") for label in bare[1:]),
                mend=f"write `` - `{bare[0].name}`: `` and what an item of that level is like",
            )
