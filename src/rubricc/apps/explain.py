"""`rubricc explain`: a diagnostic, or a clause of a guideline."""

import click

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.clauses import explain_clause
from rubricc.apps.refusal import meant, refuse
from rubricc.apps.terminal import escape
from rubricc.diagnostics import REGISTRY, Entry


@click.command(epilog="Example: rubricc explain gap; rubricc explain guidelines/stars.md R1")
@click.argument("subject", metavar="CODE|GUIDELINE")
@click.argument("clause", required=False)
@format_option
def explain(subject: str, clause: str | None, form: str) -> None:
    """Explain a diagnostic by its code or name, or a CLAUSE of a GUIDELINE by its id."""
    if clause is not None:
        explain_clause(subject, clause, form)
        return
    entry = find_entry(subject)
    if form == "json":
        print_json(as_json(entry))
        return
    click.echo(as_text(entry))


def find_entry(word: str) -> Entry:
    """The entry of a code or a name.

    Raises RefusedError where there is none.
    """
    for entry in REGISTRY:
        if word.upper() == entry.code or word.lower() == entry.name:
            return entry
    if word.endswith((".md", ".json")):
        refuse(f"name a clause of `{word}`, too; `rubricc check {word}` tells what is wrong in it")
    known = [name for entry in REGISTRY for name in (entry.code, entry.name)]
    return refuse(f"there is no diagnostic `{word}`{meant(word, known)}")


def as_text(entry: Entry) -> str:
    """Everything known about an entry, to be read."""
    title = f"{entry.code} {entry.name} ({entry.severity.value}): {entry.title}"
    parts = [title, entry.why, "Wrong:", indented(wrong(entry)), "Right:", indented(entry.good)]
    return "\n\n".join(part.strip("\n") for part in parts)


def wrong(entry: Entry) -> str:
    """The example that the entry is caught on, as text."""
    return entry.bad if isinstance(entry.bad, str) else entry.bad.decode(errors="replace")


def indented(text: str) -> str:
    """An example set off from the text around it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    return "\n".join(f"    {escape(line)}".rstrip() for line in lines)


def as_json(entry: Entry) -> dict[str, object]:
    """Everything known about an entry, as JSON."""
    return {
        "code": entry.code,
        "name": entry.name,
        "severity": entry.severity.value,
        "title": entry.title,
        "message": entry.message,
        "why": entry.why,
        "bad": wrong(entry),
        "good": entry.good,
    }
