"""The files that a guideline uses: found by its front matter, read each once, put in order."""

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from posixpath import dirname, join, normpath

from rubricc.blocks import Document, Field, read_document, read_source
from rubricc.diagnostics import MISSING_MODULE, OUTSIDE_MODULE, USES_CIRCLE, Diagnostic, Related
from rubricc.limits import Limits
from rubricc.records import record
from rubricc.source import Files, Source, Span
from rubricc.syntax.cells import TableStatement
from rubricc.syntax.clauses import ClauseStatement
from rubricc.syntax.from_blocks.documents import parse
from rubricc.syntax.from_blocks.reading import Found
from rubricc.syntax.labels import CriterionStatement
from rubricc.syntax.nodes import SyntaxTree

UP = ".."
DECIDING = ClauseStatement | CriterionStatement | TableStatement


@record
class Use:
    """A file that a guideline names in its front matter: as written, as a key of `Files`, where.

    `path` is None for what is no path below another: an absolute one, or one of another system.
    """

    name: str
    path: str | None
    span: Span


Uses = Mapping[str, tuple[Use, ...]]
"""The path of each file that was read, with what it uses."""


def used_files(document: Document) -> tuple[Use, ...]:
    """What a document names under `uses:`, in source order."""
    return tuple(use for field in document.fields if field.key == "uses" for use in uses_of(field))


def uses_of(field: Field) -> Iterator[Use]:
    """The files of one key: a list of names, or one name."""
    values = ((field.value, field.span),) if isinstance(field.value, str) else field.value
    for name, span in values:
        yield Use(name, path_of(name, span.path), span)


def path_of(name: str, guideline: str) -> str | None:
    """The path of a file that a guideline names from where it stands."""
    if not name.isprintable() or name.startswith("/") or {"\\", ":"} & set(name):
        return None
    return normpath(join(dirname(guideline), name))


def parse_modules(
    document: Document, files: Files
) -> tuple[tuple[SyntaxTree, ...], tuple[Diagnostic, ...]]:
    """The files that a document uses, itself or through others, each after those it uses.

    What is wrong in them is told as well, with their own places; where they use each other in a
    circle, there are none.
    """
    found: Found = []
    documents = {document.source.path: document}
    uses: dict[str, tuple[Use, ...]] = {}
    waiting = [document.source.path]
    while waiting:
        path = waiting.pop()
        named = used_files(documents[path])
        uses[path] = tuple(use for use in named if is_there(use, files, found))
        for use in uses[path]:
            if use.path is not None and use.path not in documents:
                read = read_module(use.path, files, document.source.limits, found)
                if read is not None:
                    documents[use.path] = read
                    waiting.append(use.path)
    order = in_order(uses, found)
    trees = [parse(documents[path], files) for path in order[:-1] if path in documents]
    found.extend(one for _, misspoken in trees for one in misspoken)
    return tuple(tree for tree, _ in trees), tuple(found)


def is_there(use: Use, files: Files, found: Found) -> bool:
    """Whether a file is among those of the project; reported where it is not."""
    if use.path is not None and use.path in files:
        return True
    if use.path is None or ups(use.path) > ups(use.span.path):
        mend = "keep what is shared inside the project, and name it by its path from here"
        found.append(OUTSIDE_MODULE.at(use.span, mend=mend, path=use.name))
    else:
        mend = f"put it at `{use.path}`, or name it by its path from here"
        found.append(MISSING_MODULE.at(use.span, mend=mend, path=use.name))
    return False


def ups(path: str) -> int:
    """By how many folders a path leads up before it leads down."""
    return normpath(path).split("/").count(UP)


def is_module(tree: SyntaxTree, files: Files) -> bool:
    """Whether a file has no clauses, for whatever it declares, and another of the run uses it."""
    statements = (one for section in tree.sections for one in section.statements)
    if any(isinstance(one, DECIDING) for one in statements):
        return False
    path = normpath(tree.source.path)
    return any(path in uses_in(other, data, tree.source.limits) for other, data in files.items())


def uses_in(path: str, data: bytes, limits: Limits) -> frozenset[str | None]:
    """The paths of the files that a file uses, as far as it can be read."""
    if b"uses" not in data or not path.endswith(".md"):
        return frozenset()
    source = read_source(path, data, limits)
    document = read_document(source)[0] if isinstance(source, Source) else None
    return frozenset(use.path for use in used_files(document)) if document else frozenset()


def read_module(path: str, files: Files, limits: Limits, found: Found) -> Document | None:
    """A file that is used, as blocks; what is wrong in it is reported."""
    source = read_source(path, files[path], limits)
    if not isinstance(source, Source):
        found.extend(source)
        return None
    document, misread = read_document(source)
    found.extend(misread)
    return document


def in_order(uses: Uses, found: Found) -> tuple[str, ...]:
    """The files, each after those it uses; none, and a diagnostic, where there is a circle."""
    graph = {path: [use.path for use in of if use.path is not None] for path, of in uses.items()}
    try:
        return tuple(TopologicalSorter(graph).static_order())
    except CycleError as error:
        circle: list[str] = list(reversed(error.args[1][1:]))
        found.append(circle_finding(circle, uses))
        return ()


def circle_finding(circle: list[str], uses: Uses) -> Diagnostic:
    """A circle of files, told at the first of them by name, with every place that closes it."""
    start = circle.index(min(circle))
    circle = [*circle[start:], *circle[:start]]
    steps = [
        next(use for use in uses[path] if use.path == used)
        for path, used in zip(circle, [*circle[1:], circle[0]], strict=True)
    ]
    related = tuple(Related(step.span, f"this uses `{step.path}`") for step in steps[1:])
    words = ", which uses ".join(f"`{path}`" for path in [*circle[1:], circle[0]])
    mend = "move what both need into a file of its own, and let both use that"
    return USES_CIRCLE.at(
        steps[0].span, mend=mend, related=related, path=circle[0], circle=f"it uses {words}"
    )
