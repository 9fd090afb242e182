"""Edge cases drafted and proved: the first draft in which `check` finds nothing new is taken."""

from rubricc.apps.limiting import called_with
from rubricc.apps.rewriting import encoded
from rubricc.audit import Draft, Place, Wish, drafts
from rubricc.diagnostics import CONFLICT, DEAD_CLAUSE, Diagnostic, Severity
from rubricc.diff import Comparison, compare
from rubricc.meaning import Meaning
from rubricc.proof import Proof, prove, read_guideline
from rubricc.records import record
from rubricc.source import Files


@record
class Proposal:
    """A draft with what `check` finds in it that it did not find before, and what it changes.

    It is accepted where no error is new, and nothing else is left unproved.
    """

    draft: Draft
    data: bytes
    new: tuple[Diagnostic, ...]
    proof: Proof
    comparison: Comparison | None

    @property
    def is_accepted(self) -> bool:
        """Whether the guideline would be as sound with it as it was without."""
        return self.comparison is not None


def propose(
    path: str, files: Files, before: Proof, meaning: Meaning, wish: Wish
) -> Proposal | None:
    """The draft that is accepted, else the one with which least is wrong; None where no clause says
    what is wanted."""
    assert before.document is not None
    assert before.tree is not None
    decisions = tuple(one.id for one in meaning.guideline.decisions)
    place = Place(before.document, before.tree, decisions)
    tried: list[Proposal] = []
    for draft in drafts(meaning, place, wish):
        made = _tried(path, files, before, draft)
        if made.is_accepted and not made.new:
            return made
        tried.append(made)
    accepted = next((one for one in tried if one.is_accepted), None)
    return accepted or min(tried, key=_badness, default=None)


def _badness(one: Proposal) -> tuple[int, int]:
    """How far a draft is from being accepted: one that says what it should, and clashes, is
    farther than one that breaks what is promised elsewhere."""
    codes = [found.code for found in one.new]
    return sum(code in (CONFLICT.code, DEAD_CLAUSE.code) for code in codes), len(codes)


def _tried(path: str, files: Files, before: Proof, draft: Draft) -> Proposal:
    data = encoded(draft.text, files[path])
    after = prove(read_guideline(path, {**files, path: data}, called_with()))
    known = {(one.code, one.message) for one in before.diagnostics}
    new = tuple(one for one in after.diagnostics if (one.code, one.message) not in known)
    is_worse = any(_is_more(before, after, one) for one in new) or (
        len(after.undecided) > len(before.undecided)
    )
    comparison = None
    if not is_worse and before.guideline is not None and after.guideline is not None:
        comparison = compare(before.guideline, after.guideline)
    return Proposal(draft, data, new, after, comparison)


def _is_more(before: Proof, after: Proof, found: Diagnostic) -> bool:
    """Whether an error is one more than there were: a gap that is smaller now reads otherwise."""
    counts = [sum(one.code == found.code for one in made.diagnostics) for made in (before, after)]
    return found.severity is Severity.ERROR and counts[1] > counts[0]
