"""The bank of phrases inverted: what a text shows, read from nothing but its words.

Every text of the bank that occurs is looked for, at every place. The longest at a place counts; one
that lies wholly within a longer one does not. If two of those left overlap, if words are left over
that are in no text and join nothing, or if a signal shows two values, the text is ambiguous and
shows nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rubricc.interpret import complete, is_feasible
from rubricc.model import Guideline, Signal, SignalKind, Special, Value
from rubricc.quiz.bank import Shown, every_text, words_of_text
from rubricc.quiz.composing import presupposed_by
from rubricc.quiz.dialogue import USER
from rubricc.quiz.doubting import OPEN
from rubricc.table import text_value

JOINERS = frozenset({("and",), ("also",), ("plus",), ("oh", "and"), ("besides",), ("assistant",)})
"""What may stand between two fragments. Nothing that contrasts: `but` would give labels away."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recogniser:
    """What each text shows, by its first word; None for texts that give nothing away."""

    guideline: Guideline
    meanings: Mapping[Words, frozenset[Shown | None]]
    by_first: Mapping[str, tuple[Words, ...]] = field(default_factory=dict)


def recogniser_of(guideline: Guideline) -> Recogniser:
    """The recogniser of all texts of a guideline, of either half."""
    meanings: dict[Words, frozenset[Shown | None]] = {joiner: frozenset() for joiner in JOINERS}
    for shown, text, _ in every_text(guideline):
        sideless = None if shown is None else (shown[0].partition(".")[0], shown[1])
        for words in {words_of_text(text), words_of_text(text.removeprefix(USER))}:
            if words:
                meanings[words] = meanings.get(words, frozenset()) | {sideless}
    by_first: dict[str, tuple[Words, ...]] = {}
    for words in sorted(meanings, key=lambda words: (-len(words), words)):
        by_first[words[0]] = (*by_first.get(words[0], ()), words)
    return Recogniser(guideline, meanings, by_first)


def shown_in(recogniser: Recogniser, text: str) -> tuple[Shown, ...] | None:
    """The values that a text shows, signals without their side; None if it is ambiguous."""
    words = words_of_text(text)
    found: list[Shown] = []
    place = 0
    for start, phrase in _maximal(recogniser, words):
        shown = recogniser.meanings[phrase]
        if start != place or len(shown) > 1:
            return None
        found.extend(one for one in shown if one is not None)
        place = start + len(phrase)
    return tuple(dict.fromkeys(found)) if place == len(words) else None


def _maximal(recogniser: Recogniser, words: Words) -> list[tuple[int, Words]]:
    """The texts that occur, without those that lie within another, in order of place."""
    occurring = [
        (start, phrase)
        for start, word in enumerate(words)
        for phrase in recogniser.by_first.get(word, ())
        if words[start : start + len(phrase)] == phrase
    ]
    return [
        (start, phrase)
        for start, phrase in occurring
        if not any(
            other <= start and start + len(phrase) <= other + len(longer)
            for other, longer in occurring
            if len(longer) > len(phrase)
        )
    ]


def read_case(
    recogniser: Recogniser,
    texts: Iterable[tuple[str, str]],
    settings: Mapping[str, Value],
    supposed: Mapping[str, str] | None = None,
) -> dict[str, Value] | None:
    """The case that the texts of an item show: `A` and `B` speak of their own response.

    What no text speaks of is as usual. A signal that the texts leave open has the value `supposed`.
    None where a text is ambiguous, leaves another signal open, or shows no possible case.
    """
    unsaid = dict(supposed or {})
    guideline = recogniser.guideline
    values: dict[str, Value] = dict(settings)
    signals = {signal.id: signal for signal in guideline.signals}
    for name, text in texts:
        shown = shown_in(recogniser, text)
        if shown is None:
            return None
        for signal_name, value in shown:
            id_ = f"{signal_name}.{name.lower()}" if name in ("A", "B") else signal_name
            meant = unsaid.pop(id_, None) if value == OPEN else value
            if id_ not in signals or meant is None:
                return None
            if not _add(signals[id_].kind, values, id_, meant):
                return None
    if unsaid:
        return None
    spoken = [id_ for id_ in values if id_ not in settings]
    _presuppose(signals, values, spoken)
    for signal in guideline.signals:
        usual = frozenset[str]() if signal.kind is SignalKind.ANY_OF else signal.usual
        if usual is not None:
            values.setdefault(signal.id, usual)
    case = complete(guideline, {id_: _read(signals[id_], value) for id_, value in values.items()})
    if len(case) < len(signals) or any(case[id_] is Special.NOT_APPLICABLE for id_ in spoken):
        return None
    return case if is_feasible(guideline, case) else None


def _presuppose(
    signals: Mapping[str, Signal], values: dict[str, Value], spoken: Iterable[str]
) -> None:
    """Add what the signals spoken of need in order to exist; what was said stands."""
    pending = [*spoken]
    while pending:
        for one in presupposed_by(signals[pending.pop()]):
            if one.signal in signals and one.signal not in values:
                values[one.signal] = one.operand
                pending.append(one.signal)


def _read(signal: Signal, value: Value) -> Value:
    read = text_value(signal, value) if isinstance(value, str) else value
    assert read is not None, value
    return read


def _add(kind: SignalKind, values: dict[str, Value], id_: str, value: str) -> bool:
    """Whether the value agrees with what was shown already; a set has as many as are shown."""
    known = values.get(id_)
    if kind is SignalKind.ANY_OF:
        values[id_] = (known if isinstance(known, frozenset) else frozenset()) | {value}
        return True
    values[id_] = value
    return known in (None, value)
