"""`rubricc decide`: what a guideline decides in one case."""

import sys
from collections.abc import Mapping

import click

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.problems import tell_problems
from rubricc.apps.questions import ask
from rubricc.apps.refusal import refuse
from rubricc.apps.tables import read_table
from rubricc.apps.terminal import escape
from rubricc.decide import Answer, Status, justify
from rubricc.decide import decide as decide_case
from rubricc.model import signal_text
from rubricc.table import Table


@click.command(epilog="Example: rubricc decide guidelines/stars.md praise=yes request=action")
@click.argument("guideline")
@click.argument("case", nargs=-1, metavar="[SIGNAL=VALUE]...")
@format_option
def decide(guideline: str, case: tuple[str, ...], form: str) -> None:
    """Decide one case by a GUIDELINE: a Markdown file, or the table.json that was built of it.

    A signal that is left out, empty, `?` or `not sure` is one that the annotator is not sure of.
    Without SIGNAL=VALUE, on a terminal, it asks what still matters.
    """
    told = read_case(case)
    table = read_table(guideline, form)
    asks = not told and form == "text" and is_terminal()
    told = dict(ask(table)) if asks else told
    decided = decide_case(table, told)
    if not isinstance(decided, Mapping):
        tell_problems(decided, form)
    elif form == "json":
        print_json({name: answer.as_json() for name, answer in decided.items()})
    else:
        click.echo("\n".join(line for item in decided.items() for line in lines(*item)))
        if asks:
            tell_why(table, told)


def tell_why(table: Table, told: Mapping[str, str]) -> None:
    """Print for each decision the sentences that say why, ready to paste."""
    click.echo("\nJustification, ready to paste:")
    justified = justify(table, told)
    assert isinstance(justified, Mapping), justified
    for text in justified.values():
        click.echo("\n" + "\n".join(map(escape, text.split("\n"))))


def is_terminal() -> bool:
    """Whether a person can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def read_case(case: tuple[str, ...]) -> dict[str, str]:
    """The case of a call, each signal told once."""
    told: dict[str, str] = {}
    for one in case:
        name, equals, value = one.partition("=")
        if not equals or not name:
            refuse(f"a case is told as SIGNAL=VALUE, not `{one}`")
        if name in told:
            refuse(f"the case tells `{name}` twice")
        told[name] = value
    return told


def lines(decision: str, answer: Answer) -> list[str]:
    """What a decision came to, by which clauses, and why."""
    by = f" by {', '.join(answer.clauses)}" if answer.clauses else ""
    by += (
        f", depends on {', '.join(map(plain_name, answer.depends_on))}" if answer.depends_on else ""
    )
    because = [f"  because {escape(reason)}" for reason in answer.because]
    return [f"{decision}: {outcome_text(answer)}{by}", *because]


def plain_name(signal: str) -> str:
    """A signal as this command writes names: `unsafe of A`, without backticks."""
    return signal_text(signal).replace("`", "")


def outcome_text(answer: Answer) -> str:
    """The outcome in words."""
    if answer.status is Status.NOT_APPLICABLE:
        return "not applicable"
    if answer.status is Status.UNSETTLED:
        return "not settled"
    if answer.status is Status.FLAGGED:
        return f"flagged for {answer.flag}" if answer.flag else "flagged"
    if answer.accepted:
        return " or ".join(answer.accepted)
    if isinstance(answer.outcome, tuple):
        return ", ".join(answer.outcome) or "none"
    return str(answer.outcome)
