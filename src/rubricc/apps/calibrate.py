"""`rubricc calibrate`: a pack for a calibration session, its votes, and what came of the talk."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import click

from rubricc.apps.annotated import Told, read_annotations, reading_options, room
from rubricc.apps.answers import format_option, print_json
from rubricc.apps.commands import load
from rubricc.apps.discovery import read_whole
from rubricc.apps.drawn import Talked, decide_case
from rubricc.apps.packs import read_votes, renew_pack, write_pack
from rubricc.apps.problems import tell_problems
from rubricc.apps.refusal import refuse
from rubricc.apps.runs import compile_one
from rubricc.apps.terminal import escape
from rubricc.apps.undecided import told_undecided
from rubricc.audit import Pack, Tally, Topic, border_topics, pack_of, read_pack, tallies
from rubricc.compiler import Compilation
from rubricc.emit import PACK
from rubricc.meaning import Meaning

SIZE = 12
UNNAMED = ("annotator-1", "annotator-2", "annotator-3")
"""Whose sheets are made where nobody is named."""


@click.command(
    epilog="Example: rubricc calibrate guidelines/stars.md -o pack --annotators ada,ben,cem"
)
@click.argument("guideline")
@click.argument("annotations", nargs=-1)
@click.option(
    "-o",
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    help="The folder of the pack: made, or with --votes and --decide read.",
)
@click.option("-n", "size", type=click.IntRange(1, 200), help="So many cases.  [default: 12]")
@click.option("--annotators", help="Whose sheets to make, with commas between.")
@click.option("--force", "is_forced", is_flag=True, help="Write even where there are files.")
@click.option(
    "--votes", multiple=True, metavar="PATH", help="Count filled sheets: CSV, or their folder."
)
@click.option("--decide", "decided", metavar="CASE=LABEL", help="Draft an edge case for a case.")
@click.option("--because", help="Why, as the clause is to say.")
@click.option("--text", help="The example's text, where the case has none.")
@click.option(
    "--case", "signals", multiple=True, metavar="SIGNAL=VALUE", help="Where it was not recorded."
)
@click.option("--write", "is_written", is_flag=True, help="Write the draft into the guideline.")
@reading_options
@format_option
def calibrate(
    *,
    guideline: str,
    annotations: tuple[str, ...],
    out: Path,
    size: int | None,
    annotators: str | None,
    is_forced: bool,
    votes: tuple[str, ...],
    decided: str | None,
    because: str | None,
    text: str | None,
    signals: tuple[str, ...],
    is_written: bool,
    told: Told,
    form: str,
) -> None:
    """Make a pack for people who talk about how they read a GUIDELINE.

    It holds the cases of ANNOTATIONS on which annotators disagreed or, without these, cases near
    the borders between outcomes, each between other clauses; a sheet for each annotator, to be
    filled in alone; and a paper for whoever leads, with the clauses that compete. --votes counts
    the sheets. --decide drafts the edge case that came of the talk, proves that the guideline stays
    sound with it, and shows what it changes before it is written.
    """
    if decided is not None:
        talked = Talked(decided, because, text, signals, is_written)
        decide_case(guideline, open_pack(out, form), talked, form)
        return
    if votes:
        count(out, votes, form)
        return
    made = compile_bounded_here(guideline, form)
    assert made.table is not None
    assert made.meaning is not None
    with told_undecided(guideline):
        topics, names = topics_of(guideline, made, (annotations, told), size or SIZE, form)
        chosen = names_of(annotators) or names or UNNAMED
        pack = pack_of(made.meaning, made.table.digest, chosen, topics)
    files = write_pack(out, pack, is_forced=is_forced)
    if form == "json":
        print_json({"folder": str(out), "files": files, "cases": [as_json(one) for one in topics]})
        return
    for line in made_lines(pack, out):
        click.echo(escape(line))


def compile_bounded_here(path: str, form: str) -> Compilation:
    """The guideline compiled, with its text. Raises RefusedError for a table or a module."""
    if path.endswith(".json"):
        refuse("a pack cites the guideline's text: name the Markdown file, not its table")
    made = compile_one(path, form)
    if made.is_module:
        refuse(f"`{path}` decides nothing itself: other guidelines use it", code=1)
    return made


def topics_of(
    path: str,
    made: Compilation,
    given: tuple[tuple[str, ...], Told],
    size: int,
    form: str,
) -> tuple[tuple[Topic, ...], tuple[str, ...]]:
    """The cases of the pack, and the annotators if they are known."""
    assert made.meaning is not None
    assert made.table is not None
    annotations, told = given
    if not annotations:
        return borders_or_refuse(path, made.meaning, size), ()
    disputed, people = (
        load(f"rubricc.audit:{name}") for name in ("disputed_topics", "annotators_of")
    )
    assert callable(disputed)
    assert callable(people)
    with room() as scratch:
        read, _ = read_annotations(made.table, annotations, told, form, scratch)
        topics = disputed(made.meaning, read, size)
    if not topics:
        refuse(
            "nobody disagrees in these annotations; leave them out to talk about cases near the "
            "borders between outcomes",
            code=1,
        )
    return topics, people(read)


def borders_or_refuse(path: str, meaning: Meaning, size: int) -> tuple[Topic, ...]:
    """Cases near borders. Raises RefusedError where there is no border."""
    topics = border_topics(meaning, size)
    if topics:
        return topics
    return refuse(f"`{path}` has no two clauses between which a case could be near", code=1)


def names_of(annotators: str | None) -> tuple[str, ...]:
    """The annotators named, each once."""
    names = (name.strip() for name in (annotators or "").split(","))
    return tuple(dict.fromkeys(name for name in names if name))


def open_pack(out: Path, form: str) -> Pack:
    """The pack in a folder; what is wrong with it is told, and the command ends."""
    path = out / PACK
    if not path.is_file():
        refuse(f"`{out}` holds no pack; make one with `rubricc calibrate GUIDELINE -o {out}`")
    found = read_pack(read_whole(str(path)).decode(errors="replace"))
    return found if isinstance(found, Pack) else tell_problems(found, form)


# ---- votes


def count(out: Path, votes: Iterable[str], form: str) -> None:
    """Count filled sheets, and write the paper of whoever leads anew."""
    pack = read_votes(open_pack(out, form), votes, form)
    renew_pack(out, pack)
    if form == "json":
        print_json({"folder": str(out), "cases": [tally_json(one) for one in tallies(pack)]})
        return
    for one in tallies(pack):
        for line in tally_lines(pack, one):
            click.echo(escape(line))


def tally_lines(pack: Pack, tally: Tally) -> Iterator[str]:
    """How the votes on a case fell, beside the clauses that compete."""
    topic = tally.topic
    name = f"{topic.id} {topic.decision}" if len(pack.asked) > 1 else topic.id
    fell = ", ".join(f"{answer} {count}" for answer, count in tally.counts) or "no votes"
    agreed = "" if len(tally.counts) != 1 else " (all agree)"
    yield f"{name}: {fell}{agreed}"
    if topic.comes_to:
        yield f"  the guideline says {topic.comes_to.replace('`', '')}"
    for rule in topic.rules:
        because = f", because {rule.because}" if rule.because else ""
        why = f", {rule.why}" if rule.why else ""
        yield f"  {rule.clause} {rule.standing}{why}: {rule.text.strip()}{because}"


def tally_json(tally: Tally) -> Mapping[str, object]:
    """The same as JSON."""
    given = tally.topic.votes or tally.topic.before
    votes = [one.model_dump() for one in given]
    return {**as_json(tally.topic), "counts": dict(tally.counts), "votes": votes}


# ---- what is told


def as_json(topic: Topic) -> dict[str, object]:
    """A case as JSON."""
    return {
        "id": topic.id,
        "decision": topic.decision,
        "item": topic.item,
        "case": None if topic.answers is None else dict(topic.answers),
        "outcome": topic.outcome,
        "rules": [one.model_dump() for one in topic.rules],
    }


def made_lines(pack: Pack, out: Path) -> Iterator[str]:
    """What a person is told of a new pack."""
    cases = "1 case" if len(pack.topics) == 1 else f"{len(pack.topics)} cases"
    sheets = "1 sheet" if len(pack.annotators) == 1 else f"{len(pack.annotators)} sheets"
    yield f"{cases}, {sheets}: hand out `{out}/sheets`, keep `{out}/discussion.html` to yourself"
    for topic in pack.topics:
        name = f"{topic.id} {topic.decision}" if len(pack.asked) > 1 else topic.id
        deciding = [one.clause for one in topic.rules if one.standing == "decides"]
        others = [one.clause for one in topic.rules if one.standing != "decides"]
        against = f" against {', '.join(dict.fromkeys(others))}" if others else ""
        what = topic.comes_to.replace("`", "") or "signals not recorded"
        by = f" by {', '.join(deciding)}" if deciding else ""
        item = f"{topic.item}: " if topic.item else ""
        yield f"{name}: {item}{what}{by}{against}"
