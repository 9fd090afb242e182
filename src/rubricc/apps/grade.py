"""`rubricc grade`: scores, and the misreadings that explain an annotator's answers best."""

import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

import click

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.discovery import read_whole
from rubricc.apps.placing import place
from rubricc.apps.problems import tell_problems
from rubricc.apps.refusal import refuse
from rubricc.apps.rows import answers_of
from rubricc.apps.terminal import escape
from rubricc.emit import grades_json, grades_page, grades_text
from rubricc.grade import BadReply, read_replies
from rubricc.grade import grade as grade_all
from rubricc.quiz import Key, read_key

MOST_LISTED = 100
"""Rows that are listed as text; JSON has them all."""


@click.command(epilog="Example: rubricc grade ~/gold/stars/keys/key-1.json answers.csv")
@click.argument("key")
@click.argument("answers")
@click.option(
    "--bad-rows", metavar="FILE", help="Set rows that cannot be graded aside there; grade the rest."
)
@click.option("--html", metavar="FILE", help="Write the report as a page, with plots.")
@format_option
def grade(key: str, answers: str, bad_rows: str | None, html: str | None, form: str) -> None:
    """Grade ANSWERS by a KEY, or by all keys of a folder, and say what was misread.

    ANSWERS is a CSV or JSONL file, a row for each answer: `annotator`, `item`, `answer`, and if it
    was asked for `justification` and `time` in seconds. An answer is an option's id, its outcome
    or its text.
    """
    keys = read_keys(Path(key), form)
    replies = read_replies(answers_of(answers), keys)
    if replies.bad and bad_rows is None:
        stop(answers, replies.bad, form)
    if bad_rows is not None:
        place(Path(bad_rows), set_aside(bad_rows, replies.bad))
    graded = grade_all(keys, replies.good)
    if html is not None:
        place(Path(html), grades_page(graded))
    if form == "json":
        print_json({**grades_json(graded), "bad_rows": [as_json(one) for one in replies.bad]})
        return
    for line in grades_text(graded):
        click.echo(escape(line))
    if replies.bad:
        click.echo(f"\n{len(replies.bad)} rows could not be graded: see `{escape(bad_rows or '')}`")


def read_keys(path: Path, form: str) -> tuple[Key, ...]:
    """The keys of a file or a folder; what is wrong with one is told, and the command ends."""
    paths = sorted(path.glob("*.json")) if path.is_dir() else [path]
    if not paths:
        refuse(f"no key is in `{path}`")
    keys = []
    for one in paths:
        found = read_key(read_whole(str(one)).decode(errors="replace"))
        if not isinstance(found, Key):
            tell_problems(found, form)
        keys.append(found)
    if len({one.form for one in keys}) < len(keys) or len({one.guideline.id for one in keys}) > 1:
        refuse(f"the keys in `{path}` are not those of one quiz; name one of them")
    return tuple(keys)


def stop(path: str, bad: Iterable[BadReply], form: str) -> NoReturn:
    """List all rows that cannot be graded, and exit: nothing is graded."""
    rows = list(bad)
    if form == "json":
        print_json({"annotators": [], "bad_rows": [as_json(one) for one in rows]})
    for one in rows[:MOST_LISTED] if form == "text" else ():
        click.echo(escape(f"error: `{path}`, {place_of(one)}: {one.message}"), err=True)
    if form == "text":
        if len(rows) > MOST_LISTED:
            click.echo(f"error: and {len(rows) - MOST_LISTED} more", err=True)
        click.echo("help: mend them, or grade the others with --bad-rows FILE", err=True)
    raise click.exceptions.Exit(1)


def place_of(one: BadReply) -> str:
    """Where in the file."""
    return f"row {one.row}" if one.row else "the header"


def as_json(one: BadReply) -> dict[str, object]:
    """A row that cannot be graded."""
    return {"row": one.row, "message": one.message}


def set_aside(path: str, bad: Iterable[BadReply]) -> str:
    """The rows with what is wrong, as CSV or as JSONL if the file is named so."""
    rows = [{"row": str(one.row), "problem": one.message, **one.cells} for one in bad]
    if path.endswith((".jsonl", ".ndjson")):
        return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)
    stream = io.StringIO(newline="")
    names = ["row", "problem", *dict.fromkeys(name for row in rows for name in list(row)[2:])]
    writer = csv.DictWriter(stream, names, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()
