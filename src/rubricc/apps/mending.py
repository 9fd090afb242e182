"""The mends that `check --fix` makes itself: those after which every case comes out the same.

A mend takes lines out of a guideline. It is made only where the shorter text is proved to mean the
same and nothing is found in it that was not found before; else the text stays, and its finding.
"""

import re
from collections.abc import Iterable, Iterator

import click

from rubricc.apps.limiting import called_with
from rubricc.apps.proofs import counted
from rubricc.apps.reading import gather
from rubricc.apps.rewriting import encoded, rewrite
from rubricc.apps.terminal import escape
from rubricc.blocks import Document, Item, Section, Table
from rubricc.diagnostics import DEAD_CLAUSE, REDUNDANT_CLAUSE, UNUSED_ALLOW, Diagnostic
from rubricc.diff import State, compare
from rubricc.model import Guideline
from rubricc.proof import Proof, prove, read_guideline
from rubricc.source import Files

NEEDLESS = frozenset({DEAD_CLAUSE.code, REDUNDANT_CLAUSE.code})
NAMED = re.compile(r"`([a-z-]+)`")


def mended(path: str, files: Files) -> tuple[bytes, int]:
    """The guideline at `path` after all mends that hold, and how many these are."""
    files = dict(files)
    before = prove(read_guideline(path, files, called_with()))
    count = 0
    tried: set[str] = set()
    while (made := _next(path, files, before, tried)) is not None:
        files[path], before = made
        count += 1
    return files[path], count


def _next(path: str, files: Files, before: Proof, tried: set[str]) -> tuple[bytes, Proof] | None:
    """The text after one more mend, with its proof; the messages `tried` are left alone."""
    for found in before.diagnostics:
        if found.message in tried or found.span.path != path or before.document is None:
            continue
        tried.add(found.message)
        lines = set(_needless_lines(before.document, found))
        if not lines or before.guideline is None:
            continue
        text = _without(before.document, lines, found, files[path])
        after = prove(read_guideline(path, {**files, path: text}, called_with()))
        if after.guideline is not None and _is_better(before, after):
            return text, after
    return None


def _needless_lines(document: Document, found: Diagnostic) -> Iterator[int]:
    """The lines that a mend takes out; none where nobody but the author can tell."""
    for section in document.sections:
        for item in _all_items(section):
            if item.text.origins[0][0] == found.span.line:
                yield from _lines_of(item, found)
        for block in section.blocks:
            if isinstance(block, Table) and found.code in NEEDLESS:
                yield from _row(block, found.span.line)


def _row(table: Table, line: int) -> Iterator[int]:
    """The line, if it is a row of the table below its header."""
    if table.span.line + 1 < line <= table.span.end_line:
        yield line


def _lines_of(item: Item, found: Diagnostic) -> Iterator[int]:
    """The lines of a clause in which nothing else is nested, or of what it allows for nothing."""
    if found.code in NEEDLESS and not any(one.text.content[:2] == "**" for one in item.items):
        yield from range(item.span.line, item.span.end_line + 1)
    elif found.code == UNUSED_ALLOW.code:
        for inner in item.items:
            named = NAMED.search(inner.text.content)
            is_it = inner.text.content.startswith("allow:") and named is not None
            if is_it and named is not None and f"`{named[1]}`" in found.message:
                yield from range(inner.span.line, inner.span.end_line + 1)


def _all_items(section: Section) -> Iterator[Item]:
    waiting: list[Item] = [block for block in section.blocks if isinstance(block, Item)]
    while waiting:
        item = waiting.pop()
        yield item
        waiting.extend(item.items)


def _without(document: Document, lines: set[int], found: Diagnostic, data: bytes) -> bytes:
    """The text without these lines, and without the clause in what examples cite."""
    cited = [f"**{clause}**" for clause in found.clauses if found.code in NEEDLESS]
    kept = (line for number, line in enumerate(document.source.lines, 1) if number not in lines)
    return encoded("\n".join(_uncited(line, cited) for line in kept), data)


def _uncited(line: str, cited: Iterable[str]) -> str:
    for clause in cited:
        line = line.replace(f", {clause}", "").replace(f"by {clause}, ", "by ")
        line = line.replace(f" by {clause}", "")
    return line


def _is_better(before: Proof, after: Proof) -> bool:
    """Whether nothing is wrong that was not, and every case comes out the same."""
    known = {(one.code, one.message) for one in before.diagnostics}
    is_new = any((one.code, one.message) not in known for one in after.diagnostics)
    if is_new or after.undecided or before.guideline is None or after.guideline is None:
        return False
    return _are_equal(before.guideline, after.guideline)


def _are_equal(old: Guideline, new: Guideline) -> bool:
    changes = compare(old, new, is_grouped=False).difference.decisions
    return all(change.state is State.EQUAL for change in changes)


def mend_all(paths: tuple[str, ...]) -> None:
    """Make the mends of every guideline that the paths name, and say how many."""
    named, files = gather(paths)
    for path in named:
        data, count = mended(path, files)
        if count:
            rewrite(path, data)
            click.echo(f"{escape(path)}: {counted(count, 'mend')} made", err=True)
