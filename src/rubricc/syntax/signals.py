"""What an annotator observes: signals, settings, definitions, facts."""

from rubricc.records import record
from rubricc.source import Span
from rubricc.syntax.conditions import Condition
from rubricc.syntax.names import Name, Number, Value


@record
class YesNo:
    """`yes or no`."""


@record
class Choice:
    """`` `a`, `b` or `c` ``: exactly one, unordered."""

    values: tuple[Value, ...]


@record
class Scale:
    """`` `low` < `medium` < `high` ``: exactly one, ordered."""

    values: tuple[Value, ...]


@record
class Numeric:
    """`0 to 5`, `0 or more` (`high` None), `number from 0 to 100` (not `whole`), or unknown."""

    low: Number
    high: Number | None
    whole: bool
    may_be_unknown: bool


@record
class AnyOf:
    """`` any of `a`, `b`, `c` ``: a set."""

    values: tuple[Value, ...]


Domain = YesNo | Choice | Scale | Numeric | AnyOf


@record
class Flag:
    """`flag` or `` flag for `queue` ``."""

    queue: Name | None
    span: Span


@record
class Phrases:
    """`` - `yes`: "the screen is gorgeous"; "so kind" ``: fragments that show one value."""

    value: Value
    texts: tuple[str, ...]
    span: Span


@record
class SignalStatement:
    """A signal or a setting, with its details."""

    name: Name
    of_each_response: bool
    domain: Domain
    usually: Value | None
    description: str
    ask: str | None
    only_when: Condition | None
    if_unsure: Value | Flag | None
    notes: tuple[str, ...]
    formerly: tuple[Name, ...]
    phrases: tuple[Phrases, ...]
    span: Span


@record
class DefinitionStatement:
    """`` - `mixed` means `praise` and `problem`. ``."""

    name: Name
    condition: Condition
    notes: tuple[str, ...]
    formerly: tuple[Name, ...]
    span: Span


@record
class Requires:
    """`` - `sarcastic` requires `praise`. ``."""

    left: Condition
    right: Condition
    span: Span


@record
class Excludes:
    """`` - `a` excludes `b`. ``."""

    left: Condition
    right: Condition
    span: Span


@record
class NeverTogether:
    """`` - never `a` and `b`. ``."""

    condition: Condition
    span: Span


Fact = Requires | Excludes | NeverTogether
