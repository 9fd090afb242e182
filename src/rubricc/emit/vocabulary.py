"""What a guideline declares, in the words of the language, for files that have no place for it.

Other tools pass it over. The import of an export knows signals, facts and labels again by it, and
takes the rules from the rows; but those of scores, of which rows hold nothing but the sums.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from rubricc.model import (
    All,
    Any,
    Compare,
    CompareSignals,
    Condition,
    Decision,
    DecisionKind,
    Defined,
    Definition,
    Fact,
    Flagged,
    Guideline,
    Label,
    Queue,
    Relation,
    Signal,
    SignalKind,
    condition_text,
    row_text,
    value_text,
)
from rubricc.table import Table

LONGEST_START = 50
OTHER = {"A": "b", "B": "a"}
ORDERED = (SignalKind.SCALE, SignalKind.WHOLE)
Words = Mapping[str, str]
"""What stands for texts that cannot be read back."""


def about_of(table: Table, guideline: Guideline) -> Mapping[str, str]:
    """What the front matter says, and the digest."""
    return {
        "id": guideline.id,
        "title": guideline.title,
        "version": guideline.version,
        "digest": table.digest,
        "task": guideline.task,
        "unit": guideline.unit,
        "media": guideline.media,
    }


def sections_of(guideline: Guideline) -> Mapping[str, str]:
    """The sections that hold declarations, by heading; of those that have any."""
    signals = [one for one in guideline.signals if one.side != "B"]
    definitions = [one for one in guideline.definitions if not one.name.endswith(".b")]
    words = _words(guideline)
    found = {
        "Settings": [_signal(one, words) for one in signals if one.is_setting],
        "Signals": [_signal(one, words) for one in signals if not one.is_setting],
        "Definitions": [_definition(one, words) for one in definitions],
        "Facts": [_fact(one, words) for one in guideline.facts],
        "Queues": [_queue(one) for one in guideline.queues],
        **{_heading(one): list(_labels(one, words)) for one in guideline.decisions},
    }
    return {heading: "\n".join(lines) for heading, lines in found.items() if lines}


# ---- signals -----------------------------------------------------------------------------------


def _signal(signal: Signal, words: Words) -> str:
    each = " of each response" if signal.side else ""
    usual = f"; usually {_usual(signal)}" if signal.usual not in (None, frozenset()) else ""
    head = f"- `{signal.name}`{each}: {_domain(signal)}{usual}.{_after(signal.description)}"
    return "\n".join((head, *(f"    - {one}" for one in _details(signal, words))))


def _after(description: str) -> str:
    return f" {description}" if description else ""


def _domain(signal: Signal) -> str:
    values = [f"`{value}`" for value in signal.values]
    match signal.kind:
        case SignalKind.YES_NO:
            return "yes or no"
        case SignalKind.CHOICE:
            return f"{', '.join(values[:-1])} or {values[-1]}"
        case SignalKind.SCALE:
            return " < ".join(values)
        case SignalKind.ANY_OF:
            return f"any of {', '.join(values)}"
        case SignalKind.WHOLE | SignalKind.NUMBER:
            number = "" if signal.kind is SignalKind.WHOLE else "number from "
            low = value_text(signal.low or Decimal(0))
            end = "or more" if signal.high is None else f"to {value_text(signal.high)}"
            return f"{number}{low} {end}{' or unknown' if signal.may_be_unknown else ''}"


def _usual(signal: Signal) -> str:
    assert signal.usual is not None
    text = value_text(signal.usual)
    if isinstance(signal.usual, frozenset):
        return ", ".join(f"`{one}`" for one in text.split(" "))
    is_plain = signal.kind in (SignalKind.WHOLE, SignalKind.NUMBER)
    return text if is_plain else f"`{text}`"


def _details(signal: Signal, words: Words) -> Iterator[str]:
    if signal.ask:
        yield f"ask: {signal.ask}"
    if signal.only_when is not None:
        yield f"only when: {_of_each(_told(signal.only_when, words), signal.side)}"
    match signal.if_unsure:
        case None:
            pass
        case Flagged(None):
            yield "if unsure: flag"
        case Flagged(queue):
            yield f"if unsure: flag for `{queue}`"
        case Decimal() as number:
            yield f"if unsure: {value_text(number)}"
        case value:
            yield f"if unsure: `{value}`"
    yield from (f"formerly: `{one}`" for one in signal.formerly)


def _of_each(text: str, side: str | None) -> str:
    return text if side is None else text.replace("` of A", "`")


# ---- the rest ----------------------------------------------------------------------------------


def _definition(one: Definition, words: Words) -> str:
    is_of_each = one.name.endswith(".a")
    told = _of_each(_told(one.condition, words), "A" if is_of_each else None)
    name = condition_text(Defined(one.name.removesuffix(".a")))
    return f"- {words.get(name, name)} means {told}."


def _fact(one: Fact, words: Words) -> str:
    return f"- never not ({_told(one.condition, words)})."


def _words(guideline: Guideline) -> Words:
    """What the language says only in criteria, which are clauses, and the clauses are the rows: the
    side that a criterion prefers by the name of a definition, and which response has more."""
    taken = {one.name for one in guideline.signals} | {one.name for one in guideline.definitions}
    found: dict[str, str] = {}
    for one in guideline.definitions:
        criterion, is_criterion, side = one.name.partition("=")
        if is_criterion:
            plain = f"{criterion[:LONGEST_START].rstrip('-')}-is-{side.lower()}"
            while plain in taken:
                plain = f"x-{plain}"
            taken.add(plain)
            found[condition_text(Defined(one.name))] = f"`{plain}`"
    for signal in guideline.signals:
        if signal.side is not None and signal.kind in ORDERED:
            other = f"{signal.name}.{OTHER[signal.side]}"
            more = CompareSignals(signal.id, Relation.MORE_THAN, other)
            found[condition_text(more)] = _has_more(signal, other)
    return found


def _has_more(signal: Signal, other: str) -> str:
    """That a signal is more than the other: there is a level that it alone comes up to."""
    low, high = signal.low or Decimal(0), signal.high or Decimal(0)
    numbers = tuple(low + step for step in range(1, int(high - low) + 1))
    levels: tuple[str | Decimal, ...] = signal.values[1:] or numbers
    parts = (
        All((Compare(signal.id, Relation.AT_LEAST, one), Compare(other, Relation.LESS_THAN, one)))
        for one in levels
    )
    return f"({condition_text(Any(tuple(parts)))})"


def _told(condition: Condition, words: Words) -> str:
    """A condition in words that can be declared."""
    return _in_words(condition_text(condition), words)


def _in_words(text: str, words: Words) -> str:
    for found, plain in words.items():
        text = text.replace(found, plain)
    return text


def _queue(one: Queue) -> str:
    return f"- `{one.name}`{_described(one.description)}"


def _heading(decision: Decision) -> str:
    name = f" for `{decision.id}`"
    match decision.kind:
        case DecisionKind.SCALE:
            return f"Scale{name}"
        case DecisionKind.MANY:
            return f"Labels{name}: choose all that apply"
        case DecisionKind.SCORE:
            return f"Score{name}"
        case DecisionKind.PREFERENCE:
            return f"Criteria{name}"
        case DecisionKind.ONE:
            return f"Labels{name}"


def _labels(decision: Decision, words: Words) -> Iterator[str]:
    depths: dict[str | None, int] = {None: 0}
    if decision.kind is DecisionKind.SCORE:
        yield from _points(decision, words)
        return
    if decision.kind is DecisionKind.PREFERENCE:
        yield "`A`, `tie` or `B`: by criteria, of which tables hold only what they come to."
        return
    for label in _in_trees(decision.labels, None):
        depth = depths[label.parent]
        depths[label.name] = depth + 1
        indent = "    " * depth
        yield f"{indent}- `{label.name}`{_described(label.description)}"
        for kind, names in (("requires", label.requires), ("excludes", label.excludes)):
            if names:
                yield f"{indent}    - {kind}: {', '.join(f'`{name}`' for name in names)}"


def _points(decision: Decision, words: Words) -> Iterator[str]:
    """The clauses of a score, an exception under what it is one to."""
    depths: dict[str | None, int] = {None: 0}
    for one in decision.clauses:
        depth = depths[one.parent]
        depths[one.id] = depth + 1
        exception = "except " if depth else ""
        last = " otherwise" if one.is_otherwise else ""
        why = f", because {one.rationale}" if one.rationale else ""
        told = f"{_in_words(row_text(one.effect, one.condition), words)}{last}{why}"
        yield f"{'    ' * depth}- **{one.id}** {exception}{told.removesuffix('.')}."


def _in_trees(labels: tuple[Label, ...], parent: str | None) -> Iterator[Label]:
    for label in labels:
        if label.parent == parent:
            yield label
            yield from _in_trees(labels, label.name)


def _described(text: str) -> str:
    return f": {text}" if text else "."
