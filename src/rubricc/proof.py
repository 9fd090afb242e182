"""A guideline's bytes in, its meaning and everything that is wrong with it out; no table yet.

Each stage is one line. A stage whose input has errors is not run, so that one mistake is told once;
within a stage all mistakes are told.
"""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from typing import TypeVar

from rubricc.analysis import EVERYTHING, check_in_time, check_module, check_prose
from rubricc.blocks import Document, read_document, read_source
from rubricc.diagnostics import Diagnostic, Severity
from rubricc.limits import LIMITS, Limits
from rubricc.meaning import (
    Meaning,
    OutOfNodesError,
    OutOfTimeError,
    Watch,
    outline,
    understand,
    unhurried,
)
from rubricc.model import Guideline, find_excess, resolve
from rubricc.records import record
from rubricc.source import Files, Source
from rubricc.syntax import SyntaxTree, is_module, parse, parse_modules

MOST_NODES = LIMITS.nodes
"""How many nodes the diagrams of a guideline may have, and those of its proofs."""

MOST_CLAUSES = 600
"""From how many clauses on diagrams are not tried: formulas then prove in a third of the time."""


@record
class Proof:
    """How far a guideline came: what each stage made of it, None where it was not reached.

    A module, which others use and which decides nothing itself, comes no further than `guideline`.
    `undecided` is what there was no time to prove, so that there is no saying whether it holds.
    """

    diagnostics: tuple[Diagnostic, ...]
    source: Source | None = None
    document: Document | None = None
    tree: SyntaxTree | None = None
    guideline: Guideline | None = None
    meaning: Meaning | None = None
    is_module: bool = False
    undecided: tuple[str, ...] = ()


Made = TypeVar("Made", bound=Proof)


def with_more(made: Made, *found: Iterable[Diagnostic]) -> Made:
    """The same with more diagnostics."""
    return replace(made, diagnostics=in_order((*made.diagnostics, *chain(*found))))


def read_guideline(path: str, files: Files, limits: Limits = LIMITS) -> Proof:
    """Read the guideline at `path` of `files` as far as its model; nothing is proved yet."""
    source = read_source(path, files[path], limits)
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
    excess = () if guideline is None else find_excess(guideline, limits)
    found = (*found, *misnamed, *excess)
    if has_errors(found):
        guideline = None
    return Proof(in_order(found), source, document, tree, guideline, is_module=shared)


def prove(
    read: Proof,
    budget: int | None = None,
    *,
    is_cited: bool = False,
    is_checked: bool = True,
    watch: Watch = unhurried,
) -> Proof:
    """The same with its meaning, and with everything that is wrong with what was read.

    Past the `budget` of nodes, which is the limit that it was read within if none is given, its
    meaning is but outlined: proved, not counted. The solver that does it has as many conflicts. A
    table needs it `is_cited`. One that was found sound before needs no check. Once the `watch`
    raises OutOfTimeError, what is not proved is left undecided.
    """
    if read.guideline is None:
        return read
    assert read.document is not None
    if budget is None:
        budget = read.document.source.limits.nodes
    prose = check_prose(read.document, read.guideline)
    if read.is_module:
        return with_more(read, check_module(understand(read.guideline)), prose)
    try:
        made = _proved(read, budget, watch, is_cited=is_cited, is_checked=is_checked)
    except OutOfTimeError:
        made = replace(read, undecided=EVERYTHING)
    return with_more(made, prose)


def _proved(read: Proof, budget: int, watch: Watch, *, is_cited: bool, is_checked: bool) -> Proof:
    """With its meaning and what is wrong with it: by diagrams, else by formulas."""
    guideline = read.guideline
    assert guideline is not None
    if sum(len(decision.clauses) for decision in guideline.decisions) <= MOST_CLAUSES:
        try:
            meaning = understand(guideline, budget, is_cited=is_cited, watch=watch)
            return _checked(read, meaning, is_checked=is_checked)
        except OutOfNodesError:
            pass  # the diagrams are let go before the formulas are made
    return _checked(read, outline(guideline, budget, watch=watch), is_checked=is_checked)


def _checked(read: Proof, meaning: Meaning, *, is_checked: bool) -> Proof:
    made = replace(read, meaning=meaning)
    if not is_checked:
        return made
    proved = check_in_time(meaning)
    return with_more(replace(made, undecided=proved.undecided), proved.found)


def meaning_of(guideline: Guideline, budget: int = MOST_NODES) -> Meaning:
    """What a guideline means, by diagrams if they hold it, else as formulas; nothing is proved."""
    made = _proved(
        Proof((), guideline=guideline), budget, unhurried, is_cited=False, is_checked=False
    )
    assert made.meaning is not None
    return made.meaning


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of them is an error: warnings stop nothing."""
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics by place, then by code, so that the same input reads the same."""
    return tuple(sorted(diagnostics, key=lambda found: (found.span, found.code, found.message)))
