"""`rubricc suite`: the fewest cases that catch every misreading of a guideline."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.conformance import judge_command, read_suite, write_tests
from rubricc.apps.placing import place
from rubricc.apps.refusal import meant, refuse
from rubricc.apps.suites import Chosen, Tally, choose_for, tally
from rubricc.apps.terminal import escape
from rubricc.emit import Fate, WrittenVector, suite_lines
from rubricc.suite import Addition

FEWEST_SHOWN = 20
"""Misreadings of one sort that are shown to a person; as JSON all are."""


ADDITIONS = ", ".join(Addition)


@dataclass(frozen=True, slots=True)
class Tested:
    """What is tested by a suite: a callable by the module written here, a program, or both."""

    module: Path | None
    command: str | None
    timeout: float
    is_sure: bool

    def by(self, written: tuple[WrittenVector, ...], name: str, form: str) -> None:
        """Write the test module, or put the vectors to the program."""
        vectors = [one for one in written if not (self.is_sure and one.is_unsure)]
        if not vectors:
            refuse("there is no vector to test by: nothing can be misread", code=1)
        if self.module is not None:
            write_tests(self.module, name, vectors)
        if self.command is not None:
            judge_command(self.command, vectors, self.timeout, form)


@click.command(
    epilog="Example: rubricc suite guidelines/stars.md -o stars.jsonl --command 'node decide.js'"
)
@click.argument("guideline")
@format_option
@click.option(
    "--size",
    type=click.IntRange(min=1),
    help="Take no more cases than this: those that together catch most.",
)
@click.option(
    "--from", "old", metavar="OLD", help="Keep the vectors of this suite that still tell."
)
@click.option("--with", "wanted", metavar="WHAT,…", help=f"Add cases for any of {ADDITIONS}.")
@click.option(
    "-o",
    "output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the vectors to this file, a line of JSON each.",
)
@click.option(
    "--pytest",
    "module",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write a test module that puts the vectors to any callable.",
)
@click.option("--command", metavar="CMD", help="Put the vectors to a program, in lines of JSON.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=30.0,
    show_default=True,
    help="Seconds to wait for each answer of the program.",
)
@click.option(
    "--sure-only", is_flag=True, help="Test without the vectors in which a signal is not sure."
)
def suite(
    *,
    guideline: str,
    form: str,
    size: int | None,
    old: str | None,
    wanted: str | None,
    output: Path | None,
    module: Path | None,
    command: str | None,
    timeout: float,
    sure_only: bool,
) -> None:
    """Choose the fewest cases that catch every way of misreading a GUIDELINE.

    It is a Markdown file, or the table.json that was built of it. The report says how many
    misreadings of each kind are caught, and how few cases could do at all. To test a labeling
    tool, a suite.jsonl may stand in the guideline's place. The program of --command reads an object
    of signals a line and prints, a line for each, what `rubricc decide --json` does, or the bare
    outcome.
    """
    tested = Tested(module, command, timeout, sure_only)
    if guideline.endswith(".jsonl"):
        if module is None and command is None:
            refuse(f"`{guideline}` is a suite already; test something by it with --command CMD")
        if old is not None or wanted is not None or size is not None or output is not None:
            refuse(f"`{guideline}` is a suite already; name its guideline to make another")
        tested.by(read_suite(guideline), Path(guideline).stem, form)
        return
    if old is not None and size is not None:
        refuse("--size and --from exclude each other: what still tells is kept")
    former = () if old is None else read_suite(old)
    chosen = choose_for(guideline, form, size, former, read_additions(wanted))
    if output is not None:
        place(output, suite_lines(chosen.written))
    if module is not None or command is not None:
        tested.by(chosen.written, chosen.table.guideline.id, form)
    elif form == "json":
        print_json(as_json(chosen))
    else:
        for line in report(chosen):
            click.echo(escape(line))


def read_additions(wanted: str | None) -> tuple[Addition, ...]:
    """What is to be added.

    Raises RefusedError for what is nothing of that.
    """
    names = [] if wanted is None else [one.strip() for one in wanted.split(",")]
    for name in names:
        if name not in [*Addition]:
            refuse(f"--with knows no `{name}`, but {ADDITIONS}{meant(name, Addition)}")
    return tuple(map(Addition, names))


def report(chosen: Chosen) -> Iterator[str]:
    """What a person is told of a suite."""
    suite, telling = chosen.suite, chosen.telling
    total, caught = len(telling.telling), len(telling.telling) - len(suite.survivors)
    yield f"{len(suite.vectors)} cases catch {caught} of {total} misreadings, {told_bound(chosen)}"
    unsure = sum(vector.unsure is not None for vector in suite.vectors)
    if unsure:
        yield f"in {unsure} of the cases the annotator cannot tell one signal"
    yield ""
    for one in tally(chosen):
        yield f"{one.caught:5} of {one.total:<5} {one.kind.value}"
    yield from additions_told(chosen)
    yield from notes_told(chosen)
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


def additions_told(chosen: Chosen) -> Iterator[str]:
    """What was added, and how much of it the suite met before."""
    if chosen.additions:
        yield ""
    for one in chosen.additions:
        barred = f", {one.impossible} that no case can meet" if one.impossible else ""
        met = f"all {one.goals}, {one.met} of them before{barred}"
        yield f"{one.addition}: {met}; {one.vectors} more cases"


def notes_told(chosen: Chosen) -> Iterator[str]:
    """What became of the vectors of before, those that are as they were in one line."""
    if not chosen.notes:
        return
    yield ""
    yield f"{sum(one.fate is Fate.KEPT for one in chosen.notes)} vectors kept as they were"
    for one in chosen.notes:
        if one.fate is not Fate.KEPT:
            yield f"{one.id} {one.fate}: {one.why}"


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
        "additions": [
            {
                "what": str(one.addition),
                "goals": one.goals,
                "met_before": one.met,
                "impossible": one.impossible,
                "vectors": one.vectors,
            }
            for one in chosen.additions
        ],
        "notes": [{"id": one.id, "fate": str(one.fate), "why": one.why} for one in chosen.notes],
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
