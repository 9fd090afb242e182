"""`rubricc feedback`: reports of unclear cases, by clause and case, with clauses for the rest."""

from collections.abc import Iterator

import click

from rubricc.apps.answers import one_of_formats, print_json
from rubricc.apps.drafts import Proposal, propose
from rubricc.apps.findings import finding
from rubricc.apps.proofs import Proofs, prove_bounded, show_frames
from rubricc.apps.reading import gather
from rubricc.apps.refusal import refuse
from rubricc.apps.reported import read_reports, set_aside, stop
from rubricc.apps.terminal import escape
from rubricc.apps.undecided import told_undecided
from rubricc.audit import (
    CaseGroup,
    Feedback,
    Standing,
    Wish,
    case_told,
    cells_at,
    gather_feedback,
    names_of,
    read_outcome,
)
from rubricc.emit import Drafted, feedback_json, feedback_markdown, feedback_text
from rubricc.emit import diff_headline as changes_of
from rubricc.meaning import Meaning, understand, unhurried
from rubricc.model import DecisionKind, Flagged, Outcome
from rubricc.proof import Proof
from rubricc.quiz import ShownCase, Workshop, open_showroom, show_some
from rubricc.source import Files
from rubricc.table import Problem

MOST_DRAFTS = 20
"""So many clauses are drafted, for the cases that are reported most often."""
DRAFTED = (Standing.DISPUTED, Standing.GAP, Standing.CONFLICT)


@click.command(epilog="Example: rubricc feedback guidelines/stars.md issues.json notes.csv")
@click.argument("guideline")
@click.argument("reports", nargs=-1, required=True)
@click.option("--no-drafts", is_flag=True, help="Draft no clauses.")
@click.option(
    "--bad-rows", metavar="FILE", help="Set rows that cannot be read aside there; read the rest."
)
@one_of_formats("text", "markdown", "json")
def feedback(
    *, guideline: str, reports: tuple[str, ...], no_drafts: bool, bad_rows: str | None, form: str
) -> None:
    """Sort REPORTS of unclear cases by the clauses of a GUIDELINE, and say which are decided.

    REPORTS are files or folders: issues that the site's link filled in, as Markdown or as JSON with
    `title` and `body`; exports of Label Studio and Potato, of which annotations with a note count;
    CSV and JSONL with columns named like signals and decisions, `clause`, `text` and `note`. For
    cases in a gap or a conflict, and for those that reporters would decide otherwise, a clause is
    drafted and proved. Failures of a model are counted by their labels.
    """
    proof, path, files = proof_of(guideline, form)
    meaning = meaning_of(proof)
    names = names_of(meaning.guideline)
    good, bad = read_reports(reports, names)
    if bad and bad_rows is None:
        stop(bad, form)
    if bad_rows is not None:
        set_aside(bad_rows, bad)
    with told_undecided(path):
        found = gather_feedback(meaning, good, is_module=proof.is_module)
        drafts = {} if no_drafts else dict(drafted(path, files, proof, meaning, found))
    has_several = len(meaning.decisions) > 1
    if form == "json":
        print_json({**feedback_json(found, drafts), "bad_rows": len(bad)})
        return
    title = f"{meaning.guideline.title} {meaning.guideline.version}"
    told = (
        feedback_text(found, drafts, has_several=has_several)
        if form == "text"
        else feedback_markdown(found, drafts, title, has_several=has_several)
    )
    for line in told:
        click.echo(escape(line))


def proof_of(guideline: str, form: str) -> tuple[Proof, str, Files]:
    """The guideline as far as it is understood; its gaps and conflicts are no obstacle.

    Where it cannot be read, that is told, and the command ends.
    """
    if guideline.endswith(".json"):
        refuse("clauses are drafted in the guideline's text: name the Markdown file, not its table")
    guidelines, files = gather((guideline,))
    if len(guidelines) > 1:
        refuse(f"`{guideline}` holds several guidelines; name one")
    (path,) = guidelines
    proof = prove_bounded(path, files, unhurried)
    if proof.guideline is None:
        if form == "json":
            print_json({"diagnostics": [finding(one) for one in proof.diagnostics]})
        else:
            show_frames(Proofs(files, {path: proof}, proof.diagnostics))
        raise click.exceptions.Exit(1)
    return proof, path, files


def meaning_of(proof: Proof) -> Meaning:
    """What it means; of a module what its labels are."""
    assert proof.guideline is not None
    return proof.meaning or understand(proof.guideline)


# ---- drafts


def drafted(
    path: str, files: Files, proof: Proof, meaning: Meaning, found: Feedback
) -> Iterator[tuple[int, Drafted]]:
    """Clauses for the cases that the guideline does not decide as reporters would, by the id of
    their group; of very many those for the cases that are reported most often."""
    cases = [case for group in found.groups for case in group.cases if is_drafted(case)]
    chosen = sorted(cases, key=lambda case: -len(case.judged))[:MOST_DRAFTS]
    if not chosen:
        return
    showroom = open_showroom(meaning)
    for case in chosen:
        wish = wish_of(meaning, showroom, case)
        proposal = None if wish is None else propose(path, files, proof, meaning, wish)
        if proposal is not None and wish is not None:
            yield id(case), as_drafted(case, proposal)


def is_drafted(case: CaseGroup) -> bool:
    """Whether a clause is wanted."""
    return case.standing in DRAFTED and bool(case.judged[0].cells)


def wish_of(meaning: Meaning, showroom: Workshop, case: CaseGroup) -> Wish | None:
    """What a clause for the case would say: what most reporters would, else a flag."""
    decided = meaning.decisions[case.decision]
    at = enumerate(case.judged[0].cells)
    where = meaning.space.intersect(meaning.space.among(level, [cell]) for level, cell in at)
    shown = show_some(showroom, case.decision, where, f"feedback/{case.decision}")
    told = None if shown is None else case_told(meaning.guideline, shown.answers)
    wanted = outcome_wanted(meaning, case)
    if shown is None or told is None or wanted is None:
        return None
    if decided.decision.kind is DecisionKind.SCORE and isinstance(wanted, Flagged):
        return None
    texts = texts_of(case, shown)
    return Wish(case.decision, told, cells_at(meaning, told), wanted, texts, None)


def outcome_wanted(meaning: Meaning, case: CaseGroup) -> Outcome | None:
    """What most reporters would say; a flag where nobody says what."""
    decision = meaning.decisions[case.decision].decision
    for label, _ in case.wanted:
        found = read_outcome(meaning.guideline, decision, label)
        if not isinstance(found, Problem):
            return found
    return None if case.standing is Standing.DISPUTED else Flagged(None)


def texts_of(case: CaseGroup, shown: ShownCase) -> tuple[tuple[str, str], ...]:
    """The example's text: that of a report, else one made of the guideline's own words."""
    wanted = case.wanted[0][0] if case.wanted else None
    meant = [one for one in case.judged if one.label == wanted] or [*case.judged]
    own = next((one.report.text for one in meant if one.report.text), None)
    if own is not None:
        return (("", own),)
    return shown.texts or (("", " ".join(shown.card.replace("- ", "").split())),)


def as_drafted(case: CaseGroup, proposal: Proposal) -> Drafted:
    """A draft as it is told."""
    wanted = case.wanted[0][0] if case.wanted else "flag:"
    changes = ""
    if proposal.comparison is not None:
        changes = changes_of(proposal.comparison.difference)
    problems = () if proposal.is_accepted else tuple(one.message for one in proposal.new)
    return Drafted(wanted, proposal.draft.statements, problems, changes)
