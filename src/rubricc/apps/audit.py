"""`rubricc audit`: annotations that are there already, against the rules."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path

import click

from rubricc.apps.annotated import Told, read_annotations, reading_options, room
from rubricc.apps.answers import format_option, print_json
from rubricc.apps.placing import place
from rubricc.apps.refusal import meant, refuse
from rubricc.apps.tables import read_table
from rubricc.apps.terminal import escape
from rubricc.audit import Audit, Shortfall, shortfalls
from rubricc.audit import audit as audit_all
from rubricc.emit import (
    agreement_json,
    agreement_text,
    audit_json,
    audit_page,
    audit_text,
    shortfall_text,
    shortfalls_json,
)


@click.command(epilog="Example: rubricc audit guidelines/stars.md export.json")
@click.argument("guideline")
@click.argument("annotations", nargs=-1, required=True)
@reading_options
@click.option(
    "--missing",
    type=click.Choice(["usual", "unsure"]),
    default="unsure",
    help="What a signal is that nobody ticked: its usual value, or not sure.  [default: unsure]",
)
@click.option(
    "--min-alpha",
    metavar="ALPHA",
    help="Exit 1 where agreement on a decision falls short of it, and say who and what does.",
)
@click.option("--html", metavar="FILE", help="Write the report as a page, with plots.")
@format_option
def audit(
    *,
    guideline: str,
    annotations: tuple[str, ...],
    told: Told,
    missing: str,
    min_alpha: str | None,
    html: str | None,
    form: str,
) -> None:
    """Hold ANNOTATIONS to a GUIDELINE: what is wrong in them, and where people read it otherwise.

    ANNOTATIONS are files, or folders of files: JSON, JSON_MIN or CSV of Label Studio, JSONL of
    Potato or doccano, or CSV, JSONL or Parquet with columns named like the decisions and signals
    of the guideline, `id` and `annotator`; --map says what is called otherwise. Where signals were
    ticked, labels are held to the rules, clause by clause. Exit 1 says that something in them is
    wrong for sure. The guideline may be a table.json.
    """
    least = None if min_alpha is None else alpha_of(min_alpha)
    table = read_table(guideline, form)
    with room() as scratch:
        given, sources = read_annotations(table, annotations, told, form, scratch)
        for name in told.models:
            if name not in given.annotators:
                refuse(f"no annotator is called `{name}`{meant(name, given.annotators)}")
        found = audit_all(
            table, given, sources, told.models, is_usual=missing == "usual", scratch=scratch
        )
    short = () if least is None else tuple(shortfalls(found.agreement, least))
    if html is not None:
        place(Path(html), audit_page(found, short))
    tell(found, short, form)
    if short or any(one.severity == "error" for one in found.findings):
        raise click.exceptions.Exit(1)


def alpha_of(text: str) -> Decimal:
    """The least alpha that is asked for."""
    try:
        least = Decimal(text)
    except InvalidOperation:
        least = Decimal("NaN")
    if not least.is_finite():
        refuse(f"`{text}` is no number; say `--min-alpha 0.8`")
    if not -1 <= least <= 1:
        refuse(f"alpha is at most 1; `--min-alpha {text}` can never hold")
    return least


def tell(found: Audit, short: Sequence[Shortfall], form: str) -> None:
    """Print the report; what falls short stands last, where it is seen."""
    if form == "json":
        told = {"agreement": agreement_json(found.agreement), "short": shortfalls_json(short)}
        print_json({**audit_json(found), **told})
        return
    lines = [*audit_text(found), "", *agreement_text(found.agreement)]
    for one in short:
        lines += ["", *shortfall_text(one)]
    for line in lines:
        click.echo(escape(line))
