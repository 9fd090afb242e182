"""The whole pipeline on one page: a guideline's bytes in, its table or what is wrong with it out.

Each stage is one line. A stage whose input has errors is not run, so that one mistake is told once;
within a stage all mistakes are told.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from types import MappingProxyType

from rubricc.analysis import check, check_module, check_prose
from rubricc.blocks import Document, read_document, read_source
from rubricc.diagnostics import Diagnostic, Severity
from rubricc.diff import check_version
from rubricc.meaning import Meaning, OutOfNodesError, outline, understand
from rubricc.model import Guideline, Value, fix_settings, resolve
from rubricc.source import Files, Source
from rubricc.syntax import SyntaxTree, is_module, parse, parse_modules
from rubricc.table import Table, find_released, load, tabulate, text_value, to_model

MOST_NODES = 500_000
"""How many nodes the diagrams of a guideline may have, and those of its proofs."""

MOST_CLAUSES = 600
"""From how many clauses on diagrams are not tried: none that were measured would have held."""

NO_SETTINGS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Compilation:
    """How far a guideline came: what each stage made of it, None where it was not reached.

    A module, which others use and which decides nothing itself, comes no further than `guideline`.
    """

    diagnostics: tuple[Diagnostic, ...]
    source: Source | None = None
    document: Document | None = None
    tree: SyntaxTree | None = None
    guideline: Guideline | None = None
    meaning: Meaning | None = None
    table: Table | None = None
    is_module: bool = False

    def with_more(self, *found: Iterable[Diagnostic]) -> "Compilation":
        """The same with more diagnostics."""
        return replace(self, diagnostics=in_order((*self.diagnostics, *chain(*found))))


def compile_guideline(
    path: str,
    files: Files,
    settings: Mapping[str, str] = NO_SETTINGS,
    budget: int = MOST_NODES,
) -> Compilation:
    """Compile the guideline at `path` of `files`, see `prove_guideline`."""
    made = prove_guideline(path, files, settings, budget, is_cited=True)
    if made.meaning is None or has_errors(made.diagnostics):
        return made
    return replace(made, table=tabulate(made.meaning, settings))


def prove_guideline(
    path: str,
    files: Files,
    settings: Mapping[str, str] = NO_SETTINGS,
    budget: int = MOST_NODES,
    *,
    is_cited: bool = False,
) -> Compilation:
    """Everything that is wrong with the guideline at `path` of `files`; no table is made.

    Past the `budget` of nodes its meaning is but outlined: proved, not counted. A table needs it
    `is_cited`.
    `settings` fixes settings of the project, in a guideline that was found sound without them:
    what holds for all settings holds for these, so nothing is proved again.
    """
    read = read_guideline(path, files)
    if read.guideline is None:
        return read
    assert read.document is not None
    guideline = read.guideline
    if read.is_module:
        proved = check_module(understand(guideline))
        return read.with_more(proved, check_prose(read.document, guideline))
    guideline = fix_settings(guideline, told(guideline, settings))
    meaning, proved = _proved(guideline, budget, is_cited=is_cited, is_checked=not settings)
    if not settings:
        proved = (*proved, *check_release(guideline, read.document, files))
    made = replace(read, guideline=guideline, meaning=meaning)
    return made.with_more(proved, check_prose(read.document, guideline))


def read_guideline(path: str, files: Files) -> Compilation:
    """Read the guideline at `path` of `files` as far as its model; nothing is proved yet."""
    source = read_source(path, files[path])
    if not isinstance(source, Source):
        return Compilation(in_order(source))
    document, misread = read_document(source)
    if document is None:
        return Compilation(in_order(misread), source)
    modules, misused = parse_modules(document, files)
    tree, misspoken = parse(document, files, modules)
    found = (*misread, *misused, *misspoken)
    if has_errors(found):
        return Compilation(in_order(found), source, document, tree)
    shared = is_module(tree, files)
    guideline, misnamed = resolve(tree, is_module=shared)
    found = (*found, *misnamed)
    if has_errors(found):
        guideline = None
    return Compilation(in_order(found), source, document, tree, guideline, is_module=shared)


def check_release(guideline: Guideline, document: Document, files: Files) -> tuple[Diagnostic, ...]:
    """Whether the version says enough, where the last released table is among the files."""
    paths = tuple(find_released(files, guideline.id).values())
    last = load(files[paths[-1]].decode(errors="replace")) if paths else None
    if not isinstance(last, Table):
        return ()
    span = next(field.span for field in document.fields if field.key == "version")
    return check_version(to_model(last), guideline, span)


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


def told(guideline: Guideline, settings: Mapping[str, str]) -> dict[str, Value]:
    """The values of those settings that the guideline has."""
    values = {
        signal.id: text_value(signal, settings[signal.id])
        for signal in guideline.signals
        if signal.is_setting and signal.id in settings
    }
    return {name: value for name, value in values.items() if value is not None}


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of them is an error: warnings stop nothing."""
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics by place, then by code, so that the same input reads the same."""
    return tuple(sorted(diagnostics, key=lambda found: (found.span, found.code, found.message)))
