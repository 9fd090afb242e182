"""A guideline's bytes in, its meaning and everything that is wrong with it out; no table yet.

Each stage is one line. A stage whose input has errors is not run, so that one mistake is told once;
within a stage all mistakes are told.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain
from typing import TypeVar

from rubricc.analysis import check, check_module, check_prose
from rubricc.blocks import Document, read_document, read_source
from rubricc.diagnostics import Diagnostic, Severity
from rubricc.meaning import Meaning, OutOfNodesError, outline, understand
from rubricc.model import Guideline, resolve
from rubricc.source import Files, Source
from rubricc.syntax import SyntaxTree, is_module, parse, parse_modules

MOST_NODES = 500_000
"""How many nodes the diagrams of a guideline may have, and those of its proofs."""

MOST_CLAUSES = 600
"""From how many clauses on diagrams are not tried: none that were measured would have held."""


@dataclass(frozen=True, slots=True)
class Proof:
    """How far a guideline came: what each stage made of it, None where it was not reached.

    A module, which others use and which decides nothing itself, comes no further than `guideline`.
    """

    diagnostics: tuple[Diagnostic, ...]
    source: Source | None = None
    document: Document | None = None
    tree: SyntaxTree | None = None
    guideline: Guideline | None = None
    meaning: Meaning | None = None
    is_module: bool = False


Made = TypeVar("Made", bound=Proof)


def with_more(made: Made, *found: Iterable[Diagnostic]) -> Made:
    """The same with more diagnostics."""
    return replace(made, diagnostics=in_order((*made.diagnostics, *chain(*found))))


def read_guideline(path: str, files: Files) -> Proof:
    """Read the guideline at `path` of `files` as far as its model; nothing is proved yet."""
    source = read_source(path, files[path])
    if not isinstance(source, Source):
        return Proof(in_order(source))
    document, misread = read_document(source)
    if document is None:
        return Proof(in_order(misread), source)
    modules, misused = parse_modules(document, files)
    tree, misspoken = parse(document, files, modules)
    found = (*misread, *misused, *misspoken)
    if has_errors(found):
        return Proof(in_order(found), source, document, tree)
    shared = is_module(tree, files)
    guideline, misnamed = resolve(tree, is_module=shared)
    found = (*found, *misnamed)
    if has_errors(found):
        guideline = None
    return Proof(in_order(found), source, document, tree, guideline, is_module=shared)


def prove(
    read: Proof, budget: int = MOST_NODES, *, is_cited: bool = False, is_checked: bool = True
) -> Proof:
    """The same with its meaning, and with everything that is wrong with what was read.

    Past the `budget` of nodes its meaning is but outlined: proved, not counted. A table needs it
    `is_cited`. One that was found sound before needs no check.
    """
    if read.guideline is None:
        return read
    assert read.document is not None
    prose = check_prose(read.document, read.guideline)
    if read.is_module:
        return with_more(read, check_module(understand(read.guideline)), prose)
    meaning, found = _proved(read.guideline, budget, is_cited=is_cited, is_checked=is_checked)
    return with_more(replace(read, meaning=meaning), found, prose)


def _proved(
    guideline: Guideline, budget: int, *, is_cited: bool, is_checked: bool
) -> tuple[Meaning, tuple[Diagnostic, ...]]:
    """The meaning and what is wrong with it: by diagrams, else by formulas."""
    if sum(len(decision.clauses) for decision in guideline.decisions) <= MOST_CLAUSES:
        try:
            meaning = understand(guideline, budget, is_cited=is_cited)
            return meaning, check(meaning) if is_checked else ()
        except OutOfNodesError:
            pass  # the diagrams are let go before the formulas are made
    meaning = outline(guideline)
    return meaning, check(meaning) if is_checked else ()


def meaning_of(guideline: Guideline, budget: int = MOST_NODES) -> Meaning:
    """What a guideline means, by diagrams if they hold it, else as formulas; nothing is proved."""
    return _proved(guideline, budget, is_cited=False, is_checked=False)[0]


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of them is an error: warnings stop nothing."""
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics by place, then by code, so that the same input reads the same."""
    return tuple(sorted(diagnostics, key=lambda found: (found.span, found.code, found.message)))
