"""Diagnostics as JSON, with the fields that the command line promises."""

from collections.abc import Iterable
from typing import TypedDict

from rubricc.diagnostics import Diagnostic, Severity


class Place(TypedDict):
    """A further place of a finding."""

    path: str
    line: int
    message: str


class Finding(TypedDict, total=False):
    """One diagnostic; fields that do not apply are left out."""

    code: str
    name: str
    severity: str
    message: str
    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    decision: str
    clauses: list[str]
    case: dict[str, str]
    cases: str | None
    of: str | None
    mend: str
    related: list[Place]


class Summary(TypedDict):
    """How many findings of each severity there are."""

    errors: int
    warnings: int


def finding(diagnostic: Diagnostic) -> Finding:
    """The diagnostic as JSON: columns from 1, counts as decimal strings, null where given up."""
    span = diagnostic.span
    found = Finding(
        code=diagnostic.code,
        name=diagnostic.name,
        severity=diagnostic.severity.value,
        message=diagnostic.message,
        path=span.path,
        line=span.line,
        column=span.column,
        end_line=span.end_line,
        end_column=span.end_column,
    )
    if diagnostic.decision is not None:
        found["decision"] = diagnostic.decision
    if diagnostic.clauses:
        found["clauses"] = list(diagnostic.clauses)
    if diagnostic.case:
        found["case"] = dict(diagnostic.case)
    if diagnostic.is_uncounted or diagnostic.cases is not None or diagnostic.of is not None:
        found["cases"] = decimal(diagnostic.cases)
        found["of"] = decimal(diagnostic.of)
    if diagnostic.mend is not None:
        found["mend"] = diagnostic.mend
    if diagnostic.related:
        found["related"] = [
            Place(path=related.span.path, line=related.span.line, message=related.message)
            for related in diagnostic.related
        ]
    return found


def decimal(count: int | None) -> str | None:
    """A count as digits: counts pass what JSON's numbers hold exactly."""
    return None if count is None else str(count)


def summary(diagnostics: Iterable[Diagnostic]) -> Summary:
    """How many errors and warnings there are."""
    severities = [diagnostic.severity for diagnostic in diagnostics]
    return Summary(
        errors=severities.count(Severity.ERROR), warnings=severities.count(Severity.WARNING)
    )
