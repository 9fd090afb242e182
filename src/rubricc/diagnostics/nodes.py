"""What a diagnostic is: an entry of the registry, met at a place."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from types import MappingProxyType

from rubricc.records import record
from rubricc.source import Span


class Severity(StrEnum):
    """Errors stop the writing of artifacts; warnings do not."""

    ERROR = "error"
    WARNING = "warning"


@record
class Related:
    """A further place that a diagnostic is about, with what it has to do with it."""

    span: Span
    message: str


@record
class Diagnostic:
    """One finding, in the author's words. `case` maps signals to values, and `case_words` says
    the same as conditions do.

    `cases` of the `of` feasible cases show it; both are None where nothing was counted, and
    `is_uncounted` where the count was given up.
    """

    code: str
    name: str
    severity: Severity
    message: str
    span: Span
    decision: str | None = None
    clauses: tuple[str, ...] = ()
    case: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    cases: int | None = None
    of: int | None = None
    mend: str | None = None
    related: tuple[Related, ...] = ()
    is_uncounted: bool = False
    case_words: tuple[str, ...] = ()


@record
class Entry:
    """A kind of diagnostic: everything the registry, `explain` and the manual know about it.

    `message` is one sentence with named fields, lower case, no period. `bad` is a whole guideline
    that shows exactly this code; `good` is the same guideline mended, and silent.
    """

    code: str
    name: str
    severity: Severity
    title: str
    message: str
    why: str
    bad: str | bytes
    good: str
    files: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def at(
        self,
        span: Span,
        *,
        mend: str | None = None,
        related: tuple[Related, ...] = (),
        **words: str,
    ) -> Diagnostic:
        """This entry at a place, its message filled in with the author's words."""
        return Diagnostic(
            self.code,
            self.name,
            self.severity,
            self.message.format_map(words),
            span,
            mend=mend,
            related=related,
        )
