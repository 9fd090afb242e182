"""What all pages of a guideline draw on, worked out once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from rubricc.diff import Difference, Event, Thing
from rubricc.emit.changes_markdown import difference_markdown
from rubricc.emit.nodes import Bundle
from rubricc.emit.site.shown import Contrast, Shown, contrast_of, shown_by
from rubricc.emit.site.standing import Standing, standing_of
from rubricc.model import Clause, Decision, Guideline

MOST_CLAUSES = 60
"""With more, the examples of a guideline have a page of their own."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The version in which something changed or, if it `is_new`, came; where that is told."""

    anchor: str
    version: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class Told:
    """A step from one version to the next; the last may lead to a text not released yet.

    `told` is the step in Markdown.
    """

    anchor: str
    step: Difference
    is_draft: bool
    told: str

    @property
    def edition(self) -> str:
        """The version, and what tells its texts apart: drafts of one version may differ."""
        digest = sha256(self.told.encode()).hexdigest()[:8]
        return f"{self.step.new.version} {digest}"


@dataclass(frozen=True, slots=True)
class ClauseFacts:
    """A clause with what is known of it. `decisions` are all in which it stands."""

    clause: Clause
    decision: Decision
    decisions: tuple[str, ...]
    standing: Standing
    contrast: Contrast | None
    changed: tuple[Mark, ...]


@dataclass(frozen=True)  # no slots: what is worked out when it is first asked for is kept
class Known:
    """A bundle and what follows from it. `report` is where an issue is opened, if anywhere."""

    bundle: Bundle
    report: str | None = None

    @property
    def guideline(self) -> Guideline:
        """The guideline."""
        return self.bundle.guideline

    @property
    def has_examples_page(self) -> bool:
        """Whether the examples are too many for the page of the text."""
        return len(self.clauses) > MOST_CLAUSES

    @cached_property
    def shown(self) -> tuple[Shown, ...]:
        """What each example shows."""
        return shown_by(self.guideline)

    @cached_property
    def clauses(self) -> Mapping[str, ClauseFacts]:
        """Every clause once, by its id, in the order of the text."""
        found: dict[str, ClauseFacts] = {}
        for decision in self.guideline.decisions:
            for clause in decision.clauses:
                if clause.id not in found:
                    found[clause.id] = self._facts(decision, clause)
        return found

    def _facts(self, decision: Decision, clause: Clause) -> ClauseFacts:
        return ClauseFacts(
            clause,
            decision,
            tuple(
                one.id
                for one in self.guideline.decisions
                if any(other.id == clause.id for other in one.clauses)
            ),
            standing_of(decision, clause),
            contrast_of(decision.id, clause.id, self.shown),
            self.changed.get(clause.id, ()),
        )

    @cached_property
    def steps(self) -> tuple[Told, ...]:
        """What each release after the first changed; and the present text, if it did."""
        steps = self.bundle.steps
        last = len(steps) - 1
        return tuple(
            Told(
                f"v{step.new.version}" if place < last else "present",
                step,
                place == last,
                difference_markdown(step),
            )
            for place, step in enumerate(steps)
            if place < last or step.items
        )

    @property
    def edition(self) -> str:
        """That of the newest step; of a text without one its version."""
        return self.steps[-1].edition if self.steps else self.guideline.version

    @cached_property
    def changed(self) -> Mapping[str, tuple[Mark, ...]]:
        """Where each clause came or changed, the newest first."""
        found: dict[str, tuple[Mark, ...]] = {}
        for told in self.steps:
            for item in told.step.items:
                if item.thing is Thing.CLAUSE and item.event is not Event.REMOVED:
                    mark = Mark(told.anchor, told.step.new.version, item.event is Event.ADDED)
                    earlier = found.get(item.name, ())
                    found[item.name] = tuple(dict.fromkeys((mark, *earlier)))
        return found
