"""Packs for calibration sessions as folders: written whole, their votes read, papers renewed."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NoReturn

import click

from rubricc.apps.answers import print_json
from rubricc.apps.folders import files_of, fill, locked, put_in_place, staged
from rubricc.apps.placing import placed
from rubricc.apps.refusal import refuse
from rubricc.apps.rows import sheets_of
from rubricc.apps.terminal import escape
from rubricc.audit import BadVote, Pack, count_votes
from rubricc.emit import discussion_files, pack_files

MOST_LISTED = 100


def write_pack(out: Path, pack: Pack, *, is_forced: bool) -> list[str]:
    """Write a new pack, whole or not at all, and say which files it has.

    Raises RefusedError, before anything is written, where there are files and `is_forced` is not.
    """
    target = out.resolve()
    if target.exists() and not target.is_dir():
        refuse(f"`{out}` is no folder; move it out of the way")
    if target.is_dir() and files_of(target) and not is_forced:
        refuse(f"`{out}` holds files, perhaps filled sheets; choose another folder, or add --force")
    files = pack_files(pack)
    with locked(target.parent), staged(target.parent, target.name) as stage:
        stage.chmod(0o755)
        fill(stage, files)
        put_in_place(stage, target)
    return sorted(files)


def renew_pack(out: Path, pack: Pack) -> None:
    """Write the papers anew that show votes; the sheets stay as they were filled in."""
    for name, data in discussion_files(pack).items():
        with placed(out / name) as part:
            part.write_bytes(data)


def read_votes(pack: Pack, paths: Iterable[str], form: str) -> Pack:
    """The pack with the votes of these sheets; all that cannot be counted is listed, and then
    nothing is."""
    found, bad = count_votes(pack, sheets_of(sheets_at(paths)))
    if bad:
        stop(bad, form)
    return found


def sheets_at(paths: Iterable[str]) -> Iterator[str]:
    """The files that the paths name: those of folders are all their CSV files."""
    for path in paths:
        if not Path(path).is_dir():
            yield path
            continue
        found = sorted(str(one) for one in Path(path).glob("*.csv"))
        if not found:
            refuse(f"no sheet is in `{path}`")
        yield from found


def stop(bad: tuple[BadVote, ...], form: str) -> NoReturn:
    """List what cannot be counted, and exit."""
    if form == "json":
        rows = [{"file": one.file, "row": one.row, "message": one.message} for one in bad]
        print_json({"bad_rows": rows[:MOST_LISTED]})
    else:
        for one in bad[:MOST_LISTED]:
            place = f"row {one.row}" if one.row else "the header"
            click.echo(escape(f"error: `{one.file}`, {place}: {one.message}"), err=True)
        if len(bad) > MOST_LISTED:
            click.echo(f"error: and {len(bad) - MOST_LISTED} more", err=True)
    raise click.exceptions.Exit(1)
