"""Asks for a case, one question at a time, only those that still matter."""

from collections.abc import Mapping

import click

from rubricc.apps.terminal import escape
from rubricc.decide import Answer, decide, domain_text
from rubricc.model import Signal
from rubricc.table import Problem, Table, to_model

UNSETTLED = "unsettled"


def ask(table: Table) -> Mapping[str, Answer] | tuple[Problem, ...]:
    """Ask on the terminal until the case is decided; what no value can be is asked again."""
    signals = {signal.id: signal for signal in to_model(table).signals}
    told: dict[str, str] = {}
    while True:
        decided = decide(table, told)
        if isinstance(decided, Mapping) or any(one.name != UNSETTLED for one in decided):
            return decided
        signal = signals[decided[0].signals[0]]
        told[signal.id] = ask_one(table, told, signal)


def ask_one(table: Table, told: Mapping[str, str], signal: Signal) -> str:
    """Put one question until its answer is a value that the case can have."""
    question = signal.ask or signal.description or signal.id
    click.echo(f"{escape(question)}\n  `{signal.id}` is {escape(domain_text(signal))}", err=True)
    while True:
        value: str = click.prompt(signal.id, err=True)
        decided = decide(table, {**told, signal.id: value})
        if isinstance(decided, Mapping) or all(one.name == UNSETTLED for one in decided):
            return value
        for problem in decided:
            click.echo(escape(problem.message), err=True)
