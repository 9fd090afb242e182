"""`rubricc export`: a guideline in the form of one other tool."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import click

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.placing import placed
from rubricc.apps.refusal import refuse
from rubricc.apps.tables import read_table
from rubricc.emit import DIALECTS, CannotSayError, select_in
from rubricc.table import Table


def as_sql(table: Table, dialect: str | None) -> str:
    """One SELECT. Raises RefusedError for what the dialect cannot say."""
    if dialect is None:
        refuse(f"name the database with --dialect: {', '.join(DIALECTS)}")
    try:
        return select_in(table, dialect)
    except CannotSayError as error:
        refuse(error.why, code=1)


TARGETS: Mapping[str, Callable[[Table, str | None], str]] = MappingProxyType({"sql": as_sql})
"""What a guideline can be written as, and how, given the table and the dialect if one is named."""


@click.command(
    epilog="Example: rubricc export guidelines/mail.md --to sql --dialect bigquery -o mail.sql"
)
@click.argument("guideline")
@click.option("--to", "target", type=click.Choice([*TARGETS]), required=True, help="What to write.")
@click.option("--dialect", type=click.Choice([*DIALECTS]), help="Of which database, for `sql`.")
@click.option("-o", "--out", type=click.Path(path_type=Path), required=True, help="Where to.")
@format_option
def export(*, guideline: str, target: str, dialect: str | None, out: Path, form: str) -> None:
    """Write a GUIDELINE, or its table.json, for another tool.

    As `sql` it is one SELECT over a table or view `items` with a column for each signal: all its
    columns, and for each decision the outcome and the clauses, NULL where they are not settled.
    """
    written = TARGETS[target](read_table(guideline, form), dialect)
    with placed(out) as part:
        part.write_text(written, "utf-8", newline="\n")
    if form == "json":
        print_json({"path": out.as_posix(), "target": target})
    else:
        click.echo(f"{out.as_posix()}: {guideline} as {dialect or target}")
