"""`rubricc import`: a file of another tool becomes a guideline, written whole or not at all."""

import re
from pathlib import Path
from typing import NoReturn

import click

from rubricc.adopt import LARGEST, READERS, Adopted, Finding, Findings, Hit, Wish, adopt, format_of
from rubricc.apps.answers import format_option, print_json
from rubricc.apps.discovery import read_regular
from rubricc.apps.lint import as_json
from rubricc.apps.placing import placed
from rubricc.apps.proofs import Proofs, show_frames
from rubricc.apps.refusal import refuse
from rubricc.apps.terminal import escape
from rubricc.diagnostics import Severity
from rubricc.diff import State, compare
from rubricc.format import formatted
from rubricc.proof import has_errors, prove, read_guideline
from rubricc.source import Files

MOST_LISTED = 100
WORDS = re.compile(r"[a-z0-9]+")
LONGEST_ID = 64


@click.command("import", epilog="Example: rubricc import prices.csv -o guidelines/prices.md")
@click.argument("file")
@click.option("-o", "--out", required=True, metavar="GUIDELINE", help="The guideline to write.")
@click.option("--from", "source", type=click.Choice([*READERS]), help="Read it as this.")
@click.option("--outcome", "outcomes", multiple=True, metavar="COLUMN", help="CSV: what follows.")
@click.option("--ignore", "left_out", multiple=True, metavar="COLUMN", help="CSV: not to be read.")
@click.option(
    "--hit",
    type=click.Choice([one.value for one in Hit]),
    default=Hit.ALL.value,
    help="CSV: which of several matching rows decides; all must agree, or the first.",
)
@click.option("--gaps", metavar="flag:QUEUE", help="CSV: what becomes of cases without a row.")
@click.option("--force", "is_forced", is_flag=True, help="Replace a guideline that is there.")
@format_option
def import_file(
    *,
    file: str,
    out: str,
    source: str | None,
    outcomes: tuple[str, ...],
    left_out: tuple[str, ...],
    hit: str,
    gaps: str | None,
    is_forced: bool,
    form: str,
) -> None:
    """Make a guideline of FILE: a labeling config of Label Studio, a CSV table, or DMN.

    What FILE is, its contents show. The guideline is proved to be sound, and to say what a table
    says, before it is written in its canonical form. A guideline that is there is not replaced.
    """
    if Path(out).exists() and not is_forced:
        refuse(f"`{out}` is there already; name another file, or replace it with --force")
    wish = Wish(id_of(out), outcomes, left_out, Hit(hit), queue_of(gaps))
    data = read_regular(file, LARGEST)
    found = adopt(data, wish, source)
    if not isinstance(found, Adopted):
        tell_findings(file, found, form)
    text = proved(out, found)
    with placed(Path(out)) as part:
        part.write_text(text, "utf-8", newline="\n")
    if form == "json":
        read = source or format_of(data)
        print_json({"path": out, "from": read, "notes": list(found.notes)})
        return
    click.echo(escape(f"{out}: made of {file}"))
    for note in found.notes:
        click.echo(escape(f"note: {note}"), err=True)


def id_of(out: str) -> str:
    """What a guideline in such a file is called."""
    words = "-".join(WORDS.findall(Path(out).stem.lower()))
    return words[:LONGEST_ID].strip("-") or "imported"


def queue_of(gaps: str | None) -> str | None:
    """The queue that `--gaps` names."""
    if gaps is None:
        return None
    word, _, queue = gaps.partition(":")
    if word != "flag" or not queue or "-".join(WORDS.findall(queue)) != queue:
        refuse(f"`--gaps {gaps}` is no queue; write --gaps flag:QUEUE, in lower-case words")
    return queue


def proved(out: str, found: Adopted) -> str:
    """The canonical text of a guideline that checks, and says what the file says.

    What is wrong with one is shown, and ends the command: nothing is written.
    """
    text = canonical(out, found.text)
    files: Files = {**found.files, out: text.encode()}
    made = prove(read_guideline(out, files))
    if has_errors(made.diagnostics) or made.undecided:
        wrong = tuple(one for one in made.diagnostics if one.severity is Severity.ERROR)
        show_frames(Proofs(files, {out: made}, wrong))
        refuse(f"the guideline made of it does not check, so `{out}` is not written", code=1)
    if found.literally:
        literal = read_guideline(out, {**found.files, out: found.literally.encode()})
        assert made.guideline is not None
        assert literal.guideline is not None, literal.diagnostics
        difference = compare(literal.guideline, made.guideline, is_grouped=False).difference
        if any(one.state is not State.EQUAL for one in difference.decisions):
            refuse(f"the rules made of it could not be proved equal, so `{out}` is not written", 1)
    return text


def canonical(out: str, text: str) -> str:
    """The text as `rubricc fmt` writes it; as it is where it has mistakes."""
    read = read_guideline(out, {out: text.encode()})
    if read.document is None or read.tree is None or has_errors(read.diagnostics):
        return text
    return formatted(read.document, read.tree)


def tell_findings(file: str, found: Findings, form: str) -> NoReturn:
    """List what is wrong with the file, and exit: nothing is written."""
    if form == "json":
        print_json({"path": file, "findings": [as_json(one) for one in found]})
    for one in found[:MOST_LISTED] if form == "text" else ():
        click.echo(escape(f"{file}:{told(one)}"), err=True)
    if form == "text" and len(found) > MOST_LISTED:
        click.echo(f"error: and {len(found) - MOST_LISTED:,} more", err=True)
    raise click.exceptions.Exit(1)


def told(one: Finding) -> str:
    """A finding on a line, after the name of its file."""
    mend = f"; {one.mend}" if one.mend else ""
    return f"{one.place.line}:{one.place.column}: error: {one.message}{mend} ({one.rule})"
