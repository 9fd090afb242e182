"""`rubricc diff`: what a change of the text changed in meaning."""

import time
from dataclasses import dataclass

import click

from rubricc.apps.again import bad_lines, read_annotations, report_json, report_lines
from rubricc.apps.answers import print_json
from rubricc.apps.git import fork_of, guidelines_at
from rubricc.apps.items_again import (
    Spoiled,
    find_spoiled,
    find_spoiled_practice,
    spoiled_json,
    spoiled_lines,
    spoiled_markdown,
)
from rubricc.apps.limiting import called_with
from rubricc.apps.proofs import until
from rubricc.apps.refusal import refuse
from rubricc.apps.sides import files_at, read_side
from rubricc.apps.terminal import escape
from rubricc.audit import Report
from rubricc.compiler import read_guideline
from rubricc.diff import Comparison, Difference, Event, State, Thing, compare
from rubricc.emit import comment_markdown, difference_json, difference_markdown, difference_text
from rubricc.meaning import Watch
from rubricc.model import Guideline
from rubricc.source import Files

RANGE = "..."


@dataclass(frozen=True, slots=True)
class Answer:
    """What is told: the differences and the annotations; of a repository the practice items of
    each difference too, the paths of guidelines that only one side has, how many are the same byte
    for byte, and those that have errors."""

    found: tuple[Difference, ...]
    practice: tuple[tuple[Spoiled, ...], ...] = ()
    report: Report | None = None
    spoiled: Spoiled | None = None
    came: tuple[str, ...] = ()
    went: tuple[str, ...] = ()
    same: int = 0
    unread: tuple[str, ...] = ()


@click.command(epilog="Example: rubricc diff main:guidelines/mail.md guidelines/mail.md")
@click.argument("old")
@click.argument("new", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    help="How the result is printed.  [default: text]",
)
@click.option("--json", "is_json", is_flag=True, help="Short for --format json.")
@click.option(
    "--annotations", metavar="FILE", help="List what must be looked at again (CSV, JSONL)."
)
@click.option("--quiz", metavar="KEY", help="List the gold items of a key that the change spoils.")
@click.option(
    "--seconds",
    type=click.IntRange(min=1),
    help="Leave undecided, and exit with 2, what takes longer.  [default: an hour]",
)
@click.option("--exit-zero", is_flag=True, help="Only report; exit 0 whatever changed.")
def diff(
    old: str,
    new: str | None,
    form: str,
    annotations: str | None,
    *,
    quiz: str | None,
    seconds: int | None,
    is_json: bool,
    exit_zero: bool,
) -> None:
    """Say which cases come out otherwise by NEW than by OLD, and prove the others equal.

    A side is a guideline, a table.json (a release is one), or either at a revision of git, as
    REVISION:PATH. REVISION...REVISION compares all guidelines of a repository, from where the two
    parted. Exits with 1 where an outcome changed, with 2 where none is known to have but not all is
    decided.
    """
    form = "json" if is_json else form
    watch = until(time.monotonic() + (seconds or called_with().seconds))
    if new is None:
        if quiz is not None:
            refuse("--quiz needs one guideline: name it on both sides")
        answer = compare_revisions(old, annotations, watch)
    else:
        after = read_side(new, form)
        comparison = compare(read_side(old, form), after, watch=watch)
        report = report_of(annotations, comparison)
        spoiled = None if quiz is None else find_spoiled(quiz, after, comparison, form)
        answer = Answer((comparison.difference,), report=report, spoiled=spoiled)
    tell(answer, form, is_range=new is None)
    raise click.exceptions.Exit(0 if exit_zero else exit_code(answer))


def report_of(path: str | None, comparison: Comparison) -> Report | None:
    """The annotations judged; cells that cannot be read are told, and the command ends."""
    if path is None:
        return None
    report = read_annotations(path, comparison)
    for line in bad_lines(path, report):
        click.echo(escape(line), err=True)
    if report.bad:
        raise click.exceptions.Exit(1)
    return report


def compare_revisions(span: str, annotations: str | None, watch: Watch) -> Answer:
    """All guidelines of the repository, joined by their paths; those moved, by their ids.

    Raises RefusedError for what is no REVISION...REVISION.
    """
    before, dots, after = span.partition(RANGE)
    if not dots or not before or not after:
        refuse(f"name a second side, or REVISION{RANGE}REVISION instead of `{span}`")
    if annotations is not None:
        refuse("--annotations needs one guideline: name it on both sides")
    old, new = held_at(fork_of(before, after)), held_at(after)
    same = {path for path in old.keys() & new.keys() if old[path].parts == new[path].parts}
    olds = {path: held for path, held in old.items() if path not in same}
    news = {path: held for path, held in new.items() if path not in same}
    pairs = {path: path for path in olds if path in news}
    ids = {held.id: path for path, held in olds.items() if path not in pairs}
    moved = {held.id: path for path, held in news.items() if path not in pairs.values()}
    pairs |= {ids[name]: moved[name] for name in ids if name is not None and name in moved}
    unread = [
        new_path for path, new_path in pairs.items() if not olds[path].id or not news[new_path].id
    ]
    sides = [
        (one, other)
        for path, new_path in sorted(pairs.items())
        if (one := olds[path].model) and (other := news[new_path].model)
    ]
    found = [compare(one, other, watch=watch) for one, other in sides]
    return Answer(
        tuple(one.difference for one in found),
        tuple(find_spoiled_practice(*pair, one) for pair, one in zip(sides, found, strict=True)),
        came=tuple(sorted(news.keys() - {*pairs.values()})),
        went=tuple(sorted(olds.keys() - {*pairs})),
        same=len(same),
        unread=tuple(sorted(unread)),
    )


@dataclass(frozen=True, slots=True)
class Held:
    """A guideline at a revision: the files it is made of, and its model if it has no errors."""

    parts: Files
    model: Guideline | None

    @property
    def id(self) -> str | None:
        """Its id, if it could be read."""
        return None if self.model is None else self.model.id


def held_at(revision: str) -> dict[str, Held]:
    """Every guideline at a revision, by its path; modules decide nothing and are left out."""
    own = {path: files_at(revision, path) for path in guidelines_at(revision)}
    files = {path: data for parts in own.values() for path, data in parts.items()}
    reads = {path: read_guideline(path, files, called_with()) for path in own}
    return {
        path: Held(own[path], read.guideline) for path, read in reads.items() if not read.is_module
    }


def exit_code(answer: Answer) -> int:
    """1 where an outcome changed, else 2 where one may have."""
    if any(map(changes_outcomes, answer.found)):
        return 1
    states = {one.state for found in answer.found for one in found.decisions}
    return 2 if State.UNDECIDED in states or answer.unread else 0


def changes_outcomes(found: Difference) -> bool:
    """Whether an outcome changed; a decision that is gone has none any more."""
    is_gone = any(
        item.thing is Thing.DECISION and item.event is Event.REMOVED for item in found.items
    )
    return is_gone or any(one.state is State.CHANGED for one in found.decisions)


def tell(answer: Answer, form: str, *, is_range: bool) -> None:
    """Print the answer on stdout."""
    if form == "json":
        print_json(as_json(answer, is_range=is_range))
        return
    notes = [f"`{path}` is new" for path in answer.came]
    notes += [f"`{path}` is gone" for path in answer.went]
    notes += [f"`{path}` has errors on a side; nothing is said of it" for path in answer.unread]
    notes += [f"byte for byte the same: {answer.same} guidelines"] if answer.same else []
    if form == "markdown":
        practice = [[spoiled_markdown(one) for one in both] for both in answer.practice]
        whole = comment_markdown(answer.found, practice, notes) if is_range else None
        told = [whole or "\n\n".join(map(difference_markdown, answer.found))]
    else:
        told = [*map(difference_text, answer.found), *notes]
        told += ["\n".join(spoiled_lines(one)) for both in answer.practice for one in both]
    told = [one.rstrip("\n") for one in told]
    if answer.report is not None:
        told.append("\n".join(report_lines(answer.report)))
    if answer.spoiled is not None:
        told.append("\n".join(spoiled_lines(answer.spoiled)))
    for line in "\n\n".join(told).split("\n"):
        click.echo(escape(line))


def as_json(answer: Answer, *, is_range: bool) -> dict[str, object]:
    """The answer as one object."""
    if is_range:
        return {
            "guidelines": [
                {
                    **difference_json(found),
                    **{one.kind.replace(" ", "_"): spoiled_json(one) for one in spoiled},
                }
                for found, spoiled in zip(answer.found, answer.practice, strict=True)
            ],
            "added": list(answer.came),
            "removed": list(answer.went),
            "same": answer.same,
            "unread": list(answer.unread),
        }
    (found,) = answer.found
    told: dict[str, object] = {**difference_json(found)}
    if answer.report is not None:
        told["annotations"] = report_json(answer.report)
    if answer.spoiled is not None:
        told["quiz"] = spoiled_json(answer.spoiled)
    return told
