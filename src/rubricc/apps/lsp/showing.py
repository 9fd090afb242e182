"""What an editor shows of a whole file: its outline, what folds, what each name is, case counts."""

from collections.abc import Iterator
from itertools import pairwise

from lsprotocol.types import (
    DocumentSymbol,
    FoldingRange,
    InlayHint,
    SemanticTokensLegend,
    SymbolKind,
)

from rubricc.apps.lsp.names import Kind, Occurrence
from rubricc.apps.lsp.places import Places
from rubricc.apps.lsp.project import Text
from rubricc.blocks import Document, Item
from rubricc.meaning import Meaning
from rubricc.space import FALSE

TOKENS = {
    Kind.SIGNAL: "variable",
    Kind.LABEL: "enumMember",
    Kind.CLAUSE: "function",
    Kind.QUEUE: "event",
    Kind.VALUE: "string",
}
LEGEND = SemanticTokensLegend(list(TOKENS.values()), ["declaration"])
SYMBOLS = {
    Kind.SIGNAL: SymbolKind.Variable,
    Kind.LABEL: SymbolKind.EnumMember,
    Kind.CLAUSE: SymbolKind.Function,
    Kind.QUEUE: SymbolKind.Event,
    Kind.VALUE: SymbolKind.String,
}


def outline(text: Text, places: Places) -> list[DocumentSymbol]:
    """The sections, each with what is made in it."""
    document = text.read.document
    if document is None:
        return []
    made = [one for one in text.names if one.is_made]
    found = []
    for heading, (first, last) in zip(document.sections, _extents(document), strict=True):
        own = [one for one in made if first <= one.span.line <= last]
        span = heading.heading.whole()
        whole = places.range(span)
        whole.end = places.position(last, len(places.lines[last - 1]) + 1)
        found.append(
            DocumentSymbol(
                heading.heading.content or "?",
                SymbolKind.Namespace,
                whole,
                places.range(span),
                children=[_symbol(one, places) for one in own],
            )
        )
    return found


def _symbol(one: Occurrence, places: Places) -> DocumentSymbol:
    where = places.range(one.span)
    return DocumentSymbol(one.text, SYMBOLS[one.kind], where, where)


def _extents(document: Document) -> Iterator[tuple[int, int]]:
    """The first and the last line of each section."""
    starts = [section.heading.whole().line for section in document.sections]
    yield from ((one, after - 1) for one, after in pairwise([*starts, _end(document) + 1]))


def _end(document: Document) -> int:
    return len(document.source.lines)


def folds(text: Text) -> Iterator[FoldingRange]:
    """Sections, and items with something nested in them."""
    document = text.read.document
    if document is None:
        return
    for section, (first, last) in zip(document.sections, _extents(document), strict=True):
        if last > first:
            yield FoldingRange(first - 1, last - 1)
        for block in section.blocks:
            if isinstance(block, Item) and block.span.end_line > block.span.line:
                yield FoldingRange(block.span.line - 1, block.span.end_line - 1)


def tokens(text: Text, places: Places) -> list[int]:
    """What each name is, each place relative to the one before, as the protocol packs it."""
    data: list[int] = []
    line = start = 0
    for one in text.names:
        where = places.range(one.span)
        if where.start.line != where.end.line or where.start == where.end:
            continue
        if (where.start.line, where.start.character) < (line, start) and data:
            continue
        step = where.start.line - line
        data += [step, where.start.character - (0 if step else start)]
        data += [where.end.character - where.start.character, list(TOKENS).index(one.kind)]
        data.append(1 if one.is_made else 0)
        line, start = where.start.line, where.start.character
    return data


def hints(text: Text, meaning: Meaning, places: Places) -> Iterator[InlayHint]:
    """After each clause how many cases it decides; nothing where nobody counts."""
    if not meaning.space.is_counted:
        return
    counts: dict[str, list[int]] = {}
    for decided in meaning.decisions.values():
        for clause in decided.decision.clauses:
            cases = meaning.space.count(decided.deciding.get(clause.id, FALSE))
            counts.setdefault(clause.id, []).append(cases)
    for one in text.names:
        if one.kind is Kind.CLAUSE and one.is_made and one.text in counts:
            told = " / ".join(f"{cases:,}" for cases in counts[one.text])
            yield InlayHint(places.range(one.span).end, f" {told}", padding_left=True)
