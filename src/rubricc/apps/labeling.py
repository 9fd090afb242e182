"""Writes the folder of a tool for labeling or judging: gold only from a key, and never into git."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from rubricc.apps.artifacts import bundle_of
from rubricc.apps.folders import files_of, fill, locked, put_in_place, staged
from rubricc.apps.grade import read_keys
from rubricc.apps.outside_git import refuse_git
from rubricc.apps.problems import tell_problems
from rubricc.apps.refusal import refuse
from rubricc.apps.rows import rows_of
from rubricc.apps.runs import compile_one
from rubricc.emit import (
    Bundle,
    CannotSayError,
    Given,
    Known,
    deepeval_files,
    inspect_files,
    item_columns,
    known_items,
    label_studio_files,
    neutral_files,
    potato_files,
    promptfoo_files,
)
from rubricc.frames import BadRow
from rubricc.table import Problem

Files = Mapping[str, str]
MARK = "rubricc-export.txt"
"""The file by which we know a folder for ours."""

WRITERS: Mapping[str, Callable[[Bundle, Sequence[Given], Sequence[Known]], Files]] = (
    MappingProxyType(
        {
            "label-studio": label_studio_files,
            "potato": potato_files,
            "neutral": neutral_files,
            "promptfoo": promptfoo_files,
            "inspect-ai": inspect_files,
            "deepeval": deepeval_files,
        }
    )
)


def write_folder(
    path: str, target: str, sources: tuple[str | None, str | None], out: Path, form: str
) -> tuple[str, ...]:
    """Write a guideline for a tool, with the items and the gold of two files, where they are named.

    Returns the files by name. Raises RefusedError, before anything is written, for gold in a git
    repository, for a key of another guideline or version, for what the tool cannot say, and for a
    folder that is not ours.
    """
    items, key = sources
    if key is not None:
        refuse_git(out, "gold")
    if path.endswith(".json"):
        refuse(f"`{target}` shows the guideline's text: name the Markdown file, not its table")
    made = compile_one(path, form)
    if made.is_module:
        refuse(f"`{path}` decides nothing itself: other guidelines use it", code=1)
    bundle = bundle_of(made)
    given = () if items is None else read_items(items, bundle, form)
    secret = () if key is None else tuple(read_gold(key, bundle, form))
    about = f"{bundle.guideline.id} {bundle.guideline.version} {bundle.table.digest} {target}\n"
    try:
        files = {MARK: about, **WRITERS[target](bundle, given, secret)}
    except CannotSayError as error:
        refuse(error.why, code=1)
    put(out, {name: text.encode() for name, text in files.items()}, is_gold=bool(secret))
    return tuple(sorted(files))


def put(out: Path, files: Mapping[str, bytes], *, is_gold: bool) -> None:
    """Write the folder whole or not at all; one with gold is its owner's alone."""
    target = out.resolve()
    if target.exists() and not target.is_dir():
        refuse(f"`{out}` is no folder; move it out of the way")
    if target.is_dir() and files_of(target) and not (target / MARK).is_file():
        refuse(f"`{out}` holds files that rubricc did not write; choose another folder with -o")
    with locked(target.parent), staged(target.parent, target.name) as stage:
        stage.chmod(0o700 if is_gold else 0o755)
        fill(stage, files)
        put_in_place(stage, target)


def read_items(path: str, bundle: Bundle, form: str) -> tuple[Given, ...]:
    """What is to be labelled; what is wrong with the file is told, and the command ends."""
    columns = item_columns(bundle.guideline.media)
    found = list(given_by(path, columns))
    problems = tuple(one for one in found if isinstance(one, Problem))
    if problems:
        tell_problems(problems, form)
    given = tuple(one for one in found if isinstance(one, Given))
    ids = [one.id for one in given]
    if len(set(ids)) < len(ids):
        twice = next(one for one in ids if ids.count(one) > 1)
        refuse(f"`{path}` has the id `{twice}` twice", code=1)
    return given


def given_by(path: str, columns: tuple[str, ...]) -> Iterator[Given | Problem]:
    """Each row as an item, under its `id` or else its number."""
    for row in rows_of(path):
        if isinstance(row, BadRow):
            yield Problem("row", f"`{path}`, row {row.number}: {row.message}")
            continue
        missing = [name for name in columns if not row.cells.get(name)]
        if missing:
            message = f"`{path}`, row {row.number}: nothing is in the column `{missing[0]}`"
            yield Problem("column", message)
            continue
        named = ("prompt", *columns) if "prompt" in row.cells else columns
        is_pair = len(columns) > 1
        texts = tuple((name if is_pair else "", row.cells[name]) for name in named)
        yield Given(row.cells.get("id") or str(row.number), texts if is_pair else texts[-1:])


def read_gold(path: str, bundle: Bundle, form: str) -> Iterator[Known]:
    """The items of a key, or of all keys of a folder.

    Raises RefusedError where they are of another guideline, or of one that means something else.
    """
    for key in read_keys(Path(path), form):
        told = f"`{key.guideline.id}` {key.guideline.version}"
        if key.guideline.id != bundle.guideline.id:
            refuse(f"the key is one of {told}, not of `{bundle.guideline.id}`", code=1)
        if key.guideline.digest != bundle.table.digest:
            refuse(f"the key was drawn from another {told}: draw the quiz again", code=1)
        yield from known_items(bundle, key)
