"""`calibrate --decide`: the edge case that came of the talk, proved and shown before written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import click

from rubricc.apps.answers import print_json
from rubricc.apps.decide import is_terminal, read_case
from rubricc.apps.drafts import Proposal, propose
from rubricc.apps.findings import finding
from rubricc.apps.problems import tell_problems
from rubricc.apps.proofs import Proofs, show_frames
from rubricc.apps.reading import gather
from rubricc.apps.refusal import meant, refuse
from rubricc.apps.rewriting import rewrite
from rubricc.apps.runs import compile_bounded
from rubricc.apps.terminal import escape
from rubricc.apps.undecided import told_undecided
from rubricc.audit import Pack, Topic, Wish, case_told, cells_at, read_outcome
from rubricc.compiler import Compilation
from rubricc.emit import difference_json, difference_text
from rubricc.meaning import Meaning
from rubricc.model import Accepted
from rubricc.source import Files
from rubricc.table import Problem


@dataclass(frozen=True, slots=True)
class Talked:
    """What came of the talk: CASE=LABEL, why, the example's text, the case as far as it was not
    recorded, and whether to write it."""

    decided: str
    because: str | None
    text: str | None
    told: tuple[str, ...]
    is_written: bool


def decide_case(path: str, pack: Pack, talked: Talked, form: str) -> None:
    """Draft an edge case, show what it changes, and write it if that is wanted."""
    made, files = read_text(path, form)
    assert made.meaning is not None
    assert made.guideline is not None
    if made.guideline.id != pack.guideline.id:
        refuse(f"the pack is one of `{pack.guideline.id}`, not of `{made.guideline.id}`")
    topic, answer = case_and_label(pack, talked.decided)
    wish = wish_of(made.meaning, topic, answer, talked, form)
    with told_undecided(path):
        proposal = propose(path, files, made, made.meaning, wish)
    if proposal is None:
        refuse(f"no clause can say that `{topic.id}` is `{answer}`: {why_none(wish)}", code=1)
    if not proposal.is_accepted:
        tell_refused(path, files, proposal, form)
        raise click.exceptions.Exit(1)
    if form == "json":
        print_json({**as_json(proposal), "written": talked.is_written})
    else:
        for line in lines(proposal):
            click.echo(escape(line))
    if talked.is_written or (form == "text" and asks(path)):
        rewrite(path, proposal.data)
        click.echo(f"{escape(path)}: written", err=True)
    elif form == "text":
        click.echo("not written; add --write", err=True)


def read_text(path: str, form: str) -> tuple[Compilation, Files]:
    """The guideline compiled, and the files that it is made of."""
    if path.endswith(".json"):
        refuse("an edge case is drafted in the guideline's text: name the Markdown file")
    guidelines, files = gather((path,))
    if len(guidelines) > 1:
        refuse(f"`{path}` holds several guidelines; name one")
    made = compile_bounded(guidelines[0], files)
    if made.table is None or made.is_module:
        if form == "json":
            print_json({"diagnostics": [finding(one) for one in made.diagnostics]})
        else:
            show_frames(Proofs(files, {guidelines[0]: made}, made.diagnostics))
        raise click.exceptions.Exit(1)
    return made, files


def case_and_label(pack: Pack, decided: str) -> tuple[Topic, str]:
    """The case and the label that the call names."""
    name, equals, answer = decided.partition("=")
    topics = {topic.id: topic for topic in pack.topics}
    if not equals or not answer.strip():
        refuse(f"a decision is told as CASE=LABEL, not `{decided[:50]}`")
    if name not in topics:
        refuse(f"the pack has no case `{name[:50]}`{meant(name, topics)}")
    return topics[name], answer.strip()


def wish_of(meaning: Meaning, topic: Topic, answer: str, talked: Talked, form: str) -> Wish:
    """What is wanted; where that cannot be understood it is told, and the command ends."""
    guideline = meaning.guideline
    if topic.decision not in meaning.decisions:
        refuse(f"the guideline no longer decides `{topic.decision}`", code=1)
    decision = meaning.decisions[topic.decision].decision
    wanted = read_outcome(guideline, decision, answer)
    if isinstance(wanted, Problem):
        tell_problems((wanted,), form)
    told = {**(topic.answers or {}), **read_case(talked.told)}
    known = [one.id for one in guideline.signals]
    for name in told:
        if name not in known:
            refuse(f"`{name[:50]}` is no signal of the guideline{meant(name, known)}", code=1)
    case = case_told(guideline, told)
    if case is None:
        refuse(incomplete(topic, told), code=1)
    return Wish(
        topic.decision,
        case,
        cells_at(meaning, case),
        wanted,
        texts_of(topic, talked.text),
        talked.because,
    )


def incomplete(topic: Topic, told: Mapping[str, str]) -> str:
    """Why there is no case to decide."""
    if not told:
        return (
            f"the signals of `{topic.id}` were not recorded; tell those that are not as usual "
            "with --case SIGNAL=VALUE"
        )
    return f"`{topic.id}` cannot occur by the guideline, or not all of it is told"


def texts_of(topic: Topic, text: str | None) -> tuple[tuple[str, str], ...]:
    """The texts of the example: those of the case, or what stands for them."""
    if text is not None:
        return (("", text),)
    return topic.texts or (("", " ".join(topic.facts) or f"Case {topic.id} of the session."),)


def why_none(wish: Wish) -> str:
    """Why no clause says it."""
    if isinstance(wish.wanted, Accepted) and {"A", "B"} & {*wish.wanted.outcomes}:
        return "the rules see the same in both responses"
    return "a clause of this decision gives nothing of the kind"


# ---- what is told


def lines(proposal: Proposal) -> Iterator[str]:
    """The draft, and what it changes."""
    count = len(proposal.draft.clauses)
    if not count:
        yield "The guideline decides so already; an example of it would be:"
    else:
        yield "An edge case would be:" if count == 1 else "Edge cases would be:"
    yield ""
    for statement in proposal.draft.statements:
        yield from (f"  {line}".rstrip() for line in statement.split("\n"))
    yield ""
    assert proposal.comparison is not None
    yield from difference_text(proposal.comparison.difference).split("\n")
    for one in proposal.new:
        yield f"beware: {one.message}"


def tell_refused(path: str, files: Files, proposal: Proposal, form: str) -> None:
    """Show a draft with what is wrong with it."""
    if form == "json":
        print_json({**as_json(proposal), "written": False})
        return
    click.echo("This edge case is not sound, so it is not written:\n")
    for statement in proposal.draft.statements:
        for line in statement.split("\n"):
            click.echo(escape(f"  {line}".rstrip()))
    show_frames(Proofs({**files, path: proposal.data}, {path: proposal.proof}, proposal.new))


def as_json(proposal: Proposal) -> dict[str, object]:
    """The draft as JSON."""
    found = proposal.comparison
    return {
        "accepted": proposal.is_accepted,
        "statements": list(proposal.draft.statements),
        "clauses": list(proposal.draft.clauses),
        "diagnostics": [finding(one) for one in proposal.new],
        "difference": None if found is None else difference_json(found.difference),
    }


def asks(path: str) -> bool:
    """Whether somebody at a terminal wants it written."""
    return is_terminal() and click.confirm(f"Write it into {escape(path)}?", err=True)
