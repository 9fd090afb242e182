"""Clause ids: each stands for one clause of the guideline, in one decision or in several."""

from rubricc import syntax
from rubricc.diagnostics import DUPLICATE_NAME, UNKNOWN_CLAUSE, Diagnostic, Related
from rubricc.model.names import suggest
from rubricc.records import record
from rubricc.source import Span


@record
class ClauseId:
    """An id, where its clause stands, and in which decisions."""

    id: str
    span: Span
    decisions: tuple[str, ...]


ClauseIds = dict[str, ClauseId]


def register(
    id_: str, span: Span, decisions: tuple[str, ...], ids: ClauseIds, findings: list[Diagnostic]
) -> bool:
    """Add an id; False, and a diagnostic, where another clause has it."""
    new = ClauseId(id_, span, decisions)
    earlier = ids.setdefault(id_, new)
    if earlier is new:
        return True
    related = (Related(earlier.span, "here first"),)
    mend = "give one of the two another id"
    findings.append(DUPLICATE_NAME.at(span, mend=mend, related=related, what="clause", name=id_))
    return False


def clause_named(name: syntax.Name, ids: ClauseIds, findings: list[Diagnostic]) -> ClauseId | None:
    """The clause of this id, None (and a diagnostic) where there is none."""
    if name.text not in ids:
        mend = suggest(name.text, ids, findings)
        findings.append(UNKNOWN_CLAUSE.at(name.span, mend=mend, clause=name.text))
    return ids.get(name.text)
