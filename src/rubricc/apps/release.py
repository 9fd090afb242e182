"""`rubricc release`: the table of a version, kept for good."""

from pathlib import Path

import click

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.placing import placed
from rubricc.apps.refusal import refuse
from rubricc.apps.released import folder_above, read_released
from rubricc.apps.runs import Run, run, show_frames, tell
from rubricc.apps.terminal import escape
from rubricc.diff import compare, list_reasons, next_version, read_version, says_enough
from rubricc.model import Guideline
from rubricc.source import Files
from rubricc.table import Table, plain, pretty, released_name, to_model


@click.command(epilog="Example: rubricc release guidelines/mail.md")
@click.argument("guideline")
@format_option
def release(guideline: str, form: str) -> None:
    """Write the table of this version of a GUIDELINE into `guidelines/released/`.

    It refuses where the version was released with another meaning, or says less than what changed
    since the last release. Nothing else is written.
    """
    made = run((guideline,))
    table = only_table(made, guideline, form)
    place = folder_above(guideline) / released_name(table.guideline.id, table.guideline.version)
    refuse_small_version(table, made.files)
    show_frames(made)
    is_new = not place.exists()
    if is_new:
        write_new(place, pretty(plain(table)).encode())
    answer(place, table, form, is_new=is_new)


def only_table(made: Run, path: str, form: str) -> Table:
    """The table of the one sound guideline of a run; else what is wrong is told."""
    if len(made.compilations) > 1:
        refuse(f"`{path}` holds several guidelines; name one")
    if made.errors:
        tell(made, form)
        raise click.exceptions.Exit(1)
    (compilation,) = made.compilations.values()
    if compilation.table is None:
        refuse(f"`{path}` decides nothing itself; release the guidelines that use it", code=1)
    return compilation.table


def refuse_small_version(table: Table, files: Files) -> None:
    """Refuse a version that was released otherwise, or that says less than what changed."""
    released = read_released(table.guideline.id, files)
    if not released:
        return
    guideline = to_model(table)
    same = next((one for one in released if is_version(one, guideline)), None)
    if same is not None:
        refuse_other(same, guideline)
        return
    last = to_model(released[-1])
    if read_version(guideline.version) < read_version(last.version):
        refuse(f"version {last.version} is released already; {guideline.version} is older", code=1)
    found = compare(last, guideline, is_grouped=False).difference
    if not says_enough(guideline.version, last.version, found.level):
        wanted = next_version(last.version, found.level)
        refuse(
            f"version {guideline.version} says less than what changed since {last.version}: "
            f"{list_reasons(found.reasons)}; write `version: {wanted}`",
            code=1,
        )


def is_version(table: Table, guideline: Guideline) -> bool:
    """Whether a release is that of this version."""
    return table.guideline.version == guideline.version


def refuse_other(released: Table, guideline: Guideline) -> None:
    """Refuse a version that is released already with something else in it."""
    found = compare(to_model(released), guideline, is_grouped=False).difference
    if found.level:
        wanted = next_version(guideline.version, found.level)
        refuse(
            f"version {guideline.version} is released already, and the text has changed since: "
            f"{list_reasons(found.reasons)}; write `version: {wanted}`",
            code=1,
        )


def write_new(place: Path, data: bytes) -> None:
    """Write a file whole or not at all, where there is none."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with placed(place, is_new=True) as part:
        part.write_bytes(data)


def answer(place: Path, table: Table, form: str, *, is_new: bool) -> None:
    """Print where the release is."""
    version = table.guideline.version
    if form == "json":
        print_json({"path": place.as_posix(), "version": version, "written": is_new})
        return
    state = "released" if is_new else "was released already, with the same meaning"
    click.echo(escape(f"{place.as_posix()}: {table.guideline.id} {version} {state}"))
