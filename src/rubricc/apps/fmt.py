"""`rubricc fmt`: guidelines in their canonical form, written only where it means the same."""

from collections.abc import Iterator, Sequence
from difflib import unified_diff
from typing import NoReturn

import click

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.limiting import called_with
from rubricc.apps.proofs import Proofs, counted, show_frames
from rubricc.apps.reading import gather
from rubricc.apps.refusal import refuse
from rubricc.apps.rewriting import encoded, rewrite
from rubricc.apps.terminal import escape
from rubricc.blocks import Document, Prose
from rubricc.format import formatted, to_text
from rubricc.proof import Proof, read_guideline
from rubricc.source import Files


@click.command(epilog="Example: rubricc fmt guidelines/stars.md --diff")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--check", "is_check", is_flag=True, help="Write nothing; exit 1 if something would.")
@click.option("--diff", "is_diff", is_flag=True, help="Write nothing; show what would change.")
@format_option
def fmt(paths: tuple[str, ...], form: str, *, is_check: bool, is_diff: bool) -> None:
    """Put guidelines into their canonical form.

    Statements are printed anew, prose stays as it is, and a file is written only where it is proved
    to say the same. A file with mistakes in its statements is left as it is.
    """
    named, files = gather(paths)
    read = {path: read_guideline(path, files, called_with()) for path in named}
    failed = [path for path in named if read[path].guideline is None]
    new = {path: canonical(path, read[path], files) for path in named if path not in failed}
    changed = [path for path, data in new.items() if data != files[path]]
    for path in failed:
        show_frames(Proofs(files, {path: read[path]}, read[path].diagnostics))
    for path in changed:
        if is_diff and form == "text":
            click.echo("".join(difference(path, files[path], new[path])), nl=False)
        if not (is_check or is_diff):
            rewrite(path, new[path])
    writes_nothing = is_check or is_diff
    if form == "json":
        print_json({"read": list(named), "changed": changed, "failed": failed})
    else:
        summed_up(changed, len(named), len(failed), would=writes_nothing)
    raise click.exceptions.Exit(1 if failed or (changed and writes_nothing) else 0)


def summed_up(changed: Sequence[str], count: int, failed: int, *, would: bool) -> None:
    """Say what came of it: the files that change, then all in one line."""
    done = "would change" if would else "changed"
    for path in changed:
        click.echo(f"{escape(path)} {done}", err=True)
    left = f", {failed} left alone for mistakes" if failed else ""
    click.echo(f"{counted(count, 'guideline')} read, {len(changed)} {done}{left}", err=True)


def canonical(path: str, read: Proof, files: Files) -> bytes:
    """The canonical form of a guideline, read back and compared before anybody gets to see it.

    Its lines end as the file's first line does.

    Raises RefusedError where the two do not say the same.
    """
    assert read.document is not None
    assert read.tree is not None
    text = formatted(read.document, read.tree)
    again = read_guideline(path, {**files, path: text.encode()}, called_with())
    if again.document is None or again.tree is None or again.guideline != read.guideline:
        differs(path)
    if to_text(again.tree) != to_text(read.tree) or prose(again.document) != prose(read.document):
        differs(path)
    if formatted(again.document, again.tree) != text:
        differs(path)
    return encoded(text, files[path])


def differs(path: str) -> NoReturn:
    """Refuse what is not the same: the fault is ours."""
    refuse(f"`{path}` would not say the same in its canonical form, and is left as it is", code=1)


def prose(document: Document) -> tuple[str, ...]:
    """What a guideline says outside of its statements, in order."""
    blocks = (*document.preamble, *(block for part in document.sections for block in part.blocks))
    return tuple(block.text.content for block in blocks if isinstance(block, Prose))


def difference(path: str, before: bytes, after: bytes) -> Iterator[str]:
    """The lines that would change, as `diff -u` shows them."""
    old, new = (data.decode().splitlines() for data in (before, after))
    for line in unified_diff(old, new, path, f"{path} (canonical)", lineterm=""):
        yield f"{escape(line)}\n"
