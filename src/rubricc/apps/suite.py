"""`rubricc suite`: the fewest cases that catch every misreading of a guideline."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.refusal import refuse
from rubricc.apps.suites import Chosen, Tally, choose_for, tally
from rubricc.apps.terminal import escape
from rubricc.emit import suite_lines

FEWEST_SHOWN = 20
"""Misreadings of one sort that are shown to a person; as JSON all are."""


@click.command(epilog="Example: rubricc suite guidelines/stars.md -o stars.jsonl")
@click.argument("guideline")
@format_option
@click.option(
    "--size",
    type=click.IntRange(min=1),
    help="Take no more cases than this: those that together catch most.",
)
@click.option(
    "-o",
    "output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the vectors to this file, a line of JSON each.",
)
def suite(guideline: str, form: str, size: int | None, output: Path | None) -> None:
    """Choose the fewest cases that catch every way of misreading a GUIDELINE.

    It is a Markdown file, or the table.json that was built of it. The report says how many
    misreadings of each kind are caught, and how few cases could do at all.
    """
    chosen = choose_for(guideline, form, size)
    if output is not None:
        try:
            output.write_text(suite_lines(chosen.written), "utf-8", newline="\n")
        except OSError as error:
            refuse(f"`{output}`: {(error.strerror or str(error)).lower()}")
    if form == "json":
        print_json(as_json(chosen))
    else:
        for line in report(chosen):
            click.echo(escape(line))


def report(chosen: Chosen) -> Iterator[str]:
    """What a person is told of a suite."""
    suite, telling = chosen.suite, chosen.telling
    total, caught = len(telling.differences), len(telling.differences) - len(suite.survivors)
    yield f"{len(suite.vectors)} cases catch {caught} of {total} misreadings, {told_bound(chosen)}"
    unsure = sum(vector.unsure is not None for vector in suite.vectors)
    if unsure:
        yield f"in {unsure} of the cases the annotator cannot tell one signal"
    yield ""
    for one in tally(chosen):
        yield f"{one.caught:5} of {one.total:<5} {one.kind.value}"
    yield from listed("not caught", [one.words for one in suite.survivors])
    yield from listed("makes no difference to any case", [one.words for one in telling.equivalent])
    yield from listed("not settled", [one.words for one in telling.unsettled])


def told_bound(chosen: Chosen) -> str:
    """How few cases could do, in words."""
    size, bound = len(chosen.suite.vectors), chosen.suite.lower_bound
    if chosen.suite.survivors:
        return f"and all of them need {chosen.suite.lower_bound} at least"
    if size == bound:
        return "and no fewer can"
    return f"and fewer than {bound} cannot ({size / bound:.2f} times that)"


def listed(title: str, words: list[str]) -> Iterator[str]:
    """A list with its title, cut where it is long."""
    if words:
        yield ""
        yield f"{title}: whoever"
        yield from (f"  {one}" for one in words[:FEWEST_SHOWN])
    if len(words) > FEWEST_SHOWN:
        yield f"  and {len(words) - FEWEST_SHOWN} more; --json lists all"


def as_json(chosen: Chosen) -> Mapping[str, object]:
    """The suite as one object."""
    suite, telling = chosen.suite, chosen.telling
    return {
        "vectors": [vector.as_json() for vector in chosen.written],
        "size": len(suite.vectors),
        "lower_bound": chosen.suite.lower_bound,
        "kinds": [counted(one) for one in tally(chosen)],
        "survivors": {one.id: one.words for one in suite.survivors},
        "equivalent": {one.id: one.words for one in telling.equivalent},
        "unsettled": {one.id: one.words for one in telling.unsettled},
    }


def counted(one: Tally) -> Mapping[str, object]:
    """The kill rate of one kind."""
    return {
        "kind": one.kind.value,
        "caught": one.caught,
        "of": one.total,
        "equivalent": one.equivalent,
    }
