"""`rubricc export`: a guideline in the form of one other tool."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import click

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.commands import load
from rubricc.apps.placing import place
from rubricc.apps.refusal import refuse
from rubricc.apps.tables import read_table
from rubricc.apps.terminal import escape
from rubricc.emit import DIALECTS, CannotSayError, select_in
from rubricc.table import Table

FOLDERS = ("label-studio", "potato", "neutral", "promptfoo", "inspect-ai", "deepeval")
"""What is written as a folder of files, from the text of a guideline."""
ENGINES = ("dmn", "jdm")
"""What is written as a file of rules, with diagnostics of what these do not say."""


def as_sql(table: Table, dialect: str | None) -> str:
    """One SELECT. Raises RefusedError for what the dialect cannot say."""
    if dialect is None:
        refuse(f"name the database with --dialect: {', '.join(DIALECTS)}")
    try:
        return select_in(table, dialect)
    except CannotSayError as error:
        refuse(error.why, code=1)


TARGETS: Mapping[str, Callable[[Table, str | None], str]] = MappingProxyType({"sql": as_sql})
"""What a guideline can be written as in one file, given the table and the dialect if named."""


@click.command(
    epilog="Example: rubricc export guidelines/mail.md --to label-studio --items mails.csv -o job"
)
@click.argument("guideline")
@click.option(
    "--to",
    "target",
    type=click.Choice([*TARGETS, *ENGINES, *FOLDERS]),
    required=True,
    help="What to write.",
)
@click.option("--dialect", type=click.Choice([*DIALECTS]), help="Of which database, for `sql`.")
@click.option("--items", metavar="FILE", help="CSV or JSONL of what is to be labelled.")
@click.option("--key", metavar="KEY", help="A key of `rubricc quiz`, or a folder of them: gold.")
@click.option("-o", "--out", type=click.Path(path_type=Path), required=True, help="Where to.")
@format_option
def export(
    *,
    guideline: str,
    target: str,
    dialect: str | None,
    items: str | None,
    key: str | None,
    out: Path,
    form: str,
) -> None:
    """Write a GUIDELINE, or its table.json, for another tool.

    As `sql` it is one SELECT over a table or view `items` with a column for each signal: all its
    columns, and for each decision the outcome and the clauses, NULL where they are not settled.

    As `dmn` (DMN 1.3) and as `jdm` (GoRules) it is a file of tables whose rules exclude each other;
    what rule engines are not told is said, each with its place.

    As `label-studio`, `potato` and `neutral` it is a folder: how to ask for labels, for signals and
    for both, with the guideline's text, practice, and what is to be labelled. As `promptfoo`,
    `inspect-ai` and `deepeval` it is a folder, too, for judges that are models: the same guideline
    as a prompt or as questions, and items with the right answers. Gold comes from a --key alone,
    and is never written into a git repository.
    """
    if target not in FOLDERS and (items is not None or key is not None):
        refuse(f"--items and --key are for {', '.join(FOLDERS)}, not for `{target}`")
    if target in ENGINES:
        tell_rules = load("rubricc.apps.engines:write_rules")
        assert callable(tell_rules)
        tell_rules(guideline, target, out, form)
        return
    if target in FOLDERS:
        write = load("rubricc.apps.labeling:write_folder")
        assert callable(write)
        files: Sequence[str] = write(guideline, target, (items, key), out, form)
        told = f"{len(files)} files for {target}"
    else:
        written = TARGETS[target](read_table(guideline, form), dialect)
        place(out, written)
        files, told = (), f"{guideline} as {dialect or target}"
    if form == "json":
        listed = {"files": files} if files else {}
        print_json({"path": out.as_posix(), "target": target, **listed})
    else:
        click.echo(escape(f"{out.as_posix()}: {told}"))
