"""What an annotator is asked, whatever the tool, and texts of which the answers are known."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

NOT_SURE = "not sure"
NONE_OF_THESE = "none of these"
NOT_APPLICABLE = "n/a"
UNKNOWN = "unknown"
"""Answers beside the values of a guideline. No identifier has a space or a slash, and a number
that may be unknown has no other values."""

NOTE = "rubricc.note"
ANY_NOTE = "A note, if you want to say anything about this one."
"""What is asked last, in every mode; no name of the author's has such a dot."""


class Form(StrEnum):
    """How a question is answered."""

    ONE = "one"
    SEVERAL = "several"
    NUMBER = "number"
    PAIR = "pair"


class Mode(StrEnum):
    """What is asked: the labels, the signals that they follow from, or both."""

    LABEL = "label"
    SIGNALS = "signals"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer on offer, as `apply` writes it; `hint` says when it is right.

    A `group` only holds others and is no answer itself.
    """

    value: str
    hint: str = ""
    parent: str | None = None
    is_group: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A question is put only where another one has one of these answers."""

    question: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A signal or a decision, as it is put to an annotator.

    `answers` are its labels or values in declared order; `others` what else may be answered: not
    sure, a flag, not applicable. `bounds` are those of a number. `shown` must all hold; where they
    cannot say when a signal applies, `others` has an answer for when it does not.
    """

    name: str
    title: str
    form: Form
    answers: tuple[Answer, ...]
    others: tuple[Answer, ...] = ()
    bounds: tuple[str | None, str | None] = (None, None)
    is_whole: bool = False
    is_scale: bool = False
    is_signal: bool = False
    shown: tuple[Shown, ...] = ()

    @property
    def is_nested(self) -> bool:
        """Whether some answers stand under others."""
        return any(answer.parent for answer in self.answers)

    @property
    def is_rating(self) -> bool:
        """Whether the levels are 1 to some number, as stars count."""
        levels = [answer.value for answer in self.answers]
        return self.is_scale and levels == [str(n) for n in range(1, len(levels) + 1)]

    @property
    def is_leaves_only(self) -> bool:
        """Whether no answer that has others under it is one itself."""
        parents = {answer.parent for answer in self.answers}
        return all(one.is_group for one in self.answers if one.value in parents)


@dataclass(frozen=True, slots=True)
class Job:
    """What annotators are given: which guideline, what they look at, what they are asked.

    `decisions` stand as declared, `signals` likewise, without the settings of the project.
    """

    id: str
    title: str
    version: str
    digest: str
    media: str
    unit: str
    decisions: tuple[Question, ...]
    signals: tuple[Question, ...]

    def asked(self, mode: Mode) -> tuple[Question, ...]:
        """The questions of a mode: signals are observed before a label is given."""
        return {
            Mode.LABEL: self.decisions,
            Mode.SIGNALS: self.signals,
            Mode.BOTH: (*self.signals, *self.decisions),
        }[mode]

    @property
    def named(self) -> Mapping[str, str]:
        """Which guideline this is."""
        return {"guideline": self.id, "version": self.version, "digest": self.digest}

    @property
    def stamp(self) -> Mapping[str, str]:
        """What every task carries, so that an annotation can be traced to its clauses."""
        return {f"rubricc_{name}": value for name, value in self.named.items()}


@dataclass(frozen=True, slots=True)
class Given:
    """Something to label: its id, and its texts, or the address of its file as the only one."""

    id: str
    texts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Known:
    """A text of which some answers are known, by question and as `apply` writes them.

    `texts` are named "" or `A`, `B`, `prompt`; `explanation` and `clauses` say why, where that may
    be told; `settings` are those of the project there, `vector` is the case of the suite if any.
    """

    id: str
    texts: tuple[tuple[str, str], ...]
    outcomes: Mapping[str, str]
    signals: Mapping[str, str]
    explanation: str = ""
    clauses: tuple[str, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    vector: str | None = None

    def answers(self, mode: Mode) -> Mapping[str, str]:
        """What is known of the questions of a mode."""
        return {
            Mode.LABEL: self.outcomes,
            Mode.SIGNALS: self.signals,
            Mode.BOTH: {**self.signals, **self.outcomes},
        }[mode]
