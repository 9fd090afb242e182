"""Asks for a case, one question at a time, only those that can still change what comes out."""

from collections.abc import Mapping

import click

from rubricc.apps.terminal import escape
from rubricc.decide import NOT_SURE, decide_as, domain_text, holds, next_question
from rubricc.model import Guideline, Signal, signal_text
from rubricc.table import Table, text_value, to_model

UNSURE = "?"


def ask(table: Table) -> Mapping[str, str]:
    """Ask on the terminal until no answer can change anything; what cannot be is asked again."""
    guideline = to_model(table)
    signals = {signal.id: signal for signal in guideline.signals}
    told: dict[str, str] = {}
    while (name := next_question(table, guideline, told)) is not None:
        told[name] = ask_one(table, guideline, told, signals[name])
    return told


def ask_one(table: Table, guideline: Guideline, told: Mapping[str, str], signal: Signal) -> str:
    """Put one question until its answer is a value that the case can have, or *not sure*."""
    question = signal.ask or signal.description or signal.id
    at_times = ", or `n/a` if it does not apply" if may_be_absent(guideline, told, signal) else ""
    has = f"{signal_text(signal.id)} is {domain_text(signal)}{at_times}; `?` if not sure"
    click.echo(f"{escape(question)}\n  {escape(has)}", err=True)
    while True:
        value: str = click.prompt(escape(signal.id), err=True)
        if value.strip() in NOT_SURE:
            return UNSURE
        decided = decide_as(table, guideline, {**told, signal.id: value})
        if isinstance(decided, Mapping):
            return value
        for problem in decided:
            mend = f"; {problem.mend}" if problem.mend else ""
            click.echo(escape(f"{problem.message}{mend}"), err=True)


def may_be_absent(guideline: Guideline, told: Mapping[str, str], signal: Signal) -> bool:
    """Whether nobody can say yet that the signal applies."""
    signals = {one.id: one for one in guideline.signals}
    values = {name: text_value(signals[name], text) for name, text in told.items()}
    case = {name: value for name, value in values.items() if value is not None}
    return signal.only_when is not None and not holds(signal.only_when, guideline, case)
