"""`rubricc rank`: the responses of each item in order, by the pairwise decision."""

import json
from collections.abc import Callable, Iterator, Mapping
from math import comb
from pathlib import Path
from typing import NoReturn

import click

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.placing import place
from rubricc.apps.ranked import Columns, Compared, Item, compare_all, read_items
from rubricc.apps.refusal import meant, refuse
from rubricc.apps.rows import answers_of
from rubricc.apps.tables import read_table
from rubricc.apps.terminal import escape
from rubricc.decide import Answer, Ranking, rank
from rubricc.table import Decision, Table

MOST_PAIRS = 200_000
"""Pairs of responses, of all items, what is known of each of which is held."""
MOST_PROBLEMS = 100


@click.command(
    "rank", epilog="Example: rubricc rank guidelines/answers.md answers.csv -o order.jsonl"
)
@click.argument("guideline")
@click.argument("source", metavar="INPUT")
@click.option("-o", "--out", type=click.Path(path_type=Path), help="Where to.  [default: stdout]")
@click.option("--item", default="item", help="The column that names the item.")
@click.option("--response", default="response", help="The column that names the response.")
@click.option("--decision", help="The pairwise decision, where there are several.")
@format_option
def rank_responses(
    *,
    guideline: str,
    source: str,
    out: Path | None,
    item: str,
    response: str,
    decision: str | None,
    form: str,
) -> None:
    """Order the responses of each item of INPUT by the pairwise decision of a GUIDELINE.

    INPUT is a CSV or JSONL file with a row for each response: its item, its own id, and a column
    for each signal, read as text. A signal that is not of each response is told in every row of
    its item alike. What comes out is JSONL, an object for each item: its `order` from best to
    worst, responses that tie together; null where a pair is left `open`, with how it ended. As JSON
    it is one object with all `items` on stdout.
    """
    table = read_table(guideline, form)
    wanted = pairwise_decision(table, decision)
    items = read_items(answers_of(source), Columns(item, response), table, wanted)
    if not isinstance(items, dict):
        stop(source, items, form)
    check_pairs(source, items)
    compared = compare_all(items, table, wanted)
    if not isinstance(compared, dict):
        stop(source, compared, form)
    ranked = {
        name: rank(tuple(one.responses), pairs_of(compared[name])) for name, one in items.items()
    }
    circles = tuple(circles_in(ranked))
    if circles:
        stop(source, circles, form)
    found = list(answers(items, ranked))
    text = "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in found)
    if out is not None:
        place(out, text)
    if form == "json":
        print_json({"items": found})
    elif out is None:
        click.echo(text, nl=False)


def check_pairs(source: str, items: Mapping[str, Item]) -> None:
    """Raises RefusedError where there are more pairs than memory has room for."""
    pairs = sum(comb(len(one.responses), 2) for one in items.values())
    if pairs > MOST_PAIRS:
        told = (
            f"`{source}` has {pairs:,} pairs of responses, and {MOST_PAIRS:,} are compared at once"
        )
        refuse(f"{told}; rank it in parts")


def pairs_of(compared: Compared) -> Callable[[str, str], Answer]:
    """What is known of two responses."""
    return lambda first, second: compared[first, second]


def pairwise_decision(table: Table, name: str | None) -> Decision:
    """The decision that compares responses.

    Raises RefusedError where there is none, or which one is not told.
    """
    found = {one.id: one for one in table.decisions if one.kind == "preference"}
    if name is not None and name not in found:
        refuse(f"the guideline has no pairwise decision `{name}`{meant(name, found)}")
    if name is None and len(found) != 1:
        refuse(
            f"name one with --decision: {', '.join(found)}"
            if found
            else "the guideline compares no responses: it has no section Criteria",
            code=2 if found else 1,
        )
    return found[name] if name is not None else next(iter(found.values()))


def stop(path: str, problems: tuple[str, ...], form: str) -> NoReturn:
    """List what is wrong with the data, and exit: nothing is written."""
    if form == "json":
        told = [{"message": f"{path}: {problem}"} for problem in problems[:MOST_PROBLEMS]]
        print_json({"items": [], "problems": told})
    for problem in problems[:MOST_PROBLEMS] if form == "text" else ():
        click.echo(escape(f"error: {path}: {problem}"), err=True)
    if form == "text" and len(problems) > MOST_PROBLEMS:
        click.echo(f"error: and {len(problems) - MOST_PROBLEMS} more", err=True)
    raise click.exceptions.Exit(1)


def circles_in(ranked: Mapping[str, Ranking]) -> Iterator[str]:
    """A sentence for each item whose responses have no order."""
    for name, ranking in ranked.items():
        if ranking.circle:
            first, *others = (f"`{one}`" for one in ranking.circle)
            rest = "".join(f"{one}, which is better than " for one in others)
            yield f"item `{name}`: {first} is better than {rest}{first}"


def answers(
    items: Mapping[str, Item], ranked: Mapping[str, Ranking]
) -> Iterator[dict[str, object]]:
    """What is told of each item, in the order of the file."""
    for name in items:
        ranking = ranked[name]
        yield {
            "item": name,
            "order": ranking.order,
            "open": [
                {
                    "responses": [pair.first, pair.second],
                    "status": str(pair.answer.status),
                    "flag": pair.answer.flag,
                    "clauses": pair.answer.clauses,
                    "depends_on": pair.answer.depends_on,
                }
                for pair in ranking.open
            ],
        }
