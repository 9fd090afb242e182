"""Reports from labeling tools: annotations that somebody wrote a note to, or found no answer for.

Label Studio and Potato keep a note as the answer to a control of its own, so any control that is
none of the guideline's and holds words is a note.
"""

from collections.abc import Iterator, Mapping

from rubricc.audit.feedback.issues import Place
from rubricc.audit.feedback.naming import Names, label_of, value_problem
from rubricc.audit.feedback.nodes import Notice
from rubricc.audit.nodes import NOTE
from rubricc.audit.reading import (
    FORMATS,
    NONE_OF_THESE,
    Control,
    Said,
    Wanted,
    format_of,
)
from rubricc.audit.reading.answers import Form
from rubricc.frames import text_of
from rubricc.model import Decision, DecisionKind, Signal, SignalKind

MINIMAL = "label-studio-min"
TOOLS = ("label-studio", MINIMAL, "potato")
"""Formats in which a note is the answer to a control."""
NOTES = (NOTE, "note", "notes", "comment", "comments")
"""Columns of rows that hold words, where a control cannot be told from any other column."""
NO_ANSWER = ("not sure", NONE_OF_THESE)


def wanted_of(names: Names) -> Wanted:
    """The controls of a guideline, for the readers of annotations."""
    controls = {
        name: Control(decision.id, _decision_form(decision), is_signal=False)
        for name, decision in names.decisions.items()
    }
    controls |= {
        name: Control(name, _signal_form(signal), is_signal=True)
        for name, signal in names.signals.items()
    }
    only = next(iter(names.decisions)) if len(names.decisions) == 1 else None
    return Wanted(controls, only, {})


def _decision_form(decision: Decision) -> Form:
    match decision.kind:
        case DecisionKind.MANY:
            return "several"
        case DecisionKind.SCORE:
            return "number"
        case DecisionKind.PREFERENCE:
            return "pair"
        case DecisionKind.ONE | DecisionKind.SCALE:
            return "one"


def _signal_form(signal: Signal) -> Form:
    match signal.kind:
        case SignalKind.ANY_OF:
            return "several"
        case SignalKind.WHOLE | SignalKind.NUMBER:
            return "number"
        case _:
            return "one"


def tool_of(record: Mapping[str, object]) -> str | None:
    """The labeling tool that wrote a record, None if none did."""
    found = format_of(record, is_mapped=False)
    return found if found in TOOLS else None


def read_annotation(
    place: Place, record: Mapping[str, object], tool: str, names: Names, wanted: Wanted
) -> Iterator[Notice | str]:
    """The reports of a record: one for each annotator who wrote a note or found no answer."""
    said = FORMATS[tool](record, wanted)
    if isinstance(said, str):
        yield said
        return
    people: dict[tuple[str, str], list[Said]] = {}
    for one in said:
        people.setdefault((one.item, one.annotator), []).append(one)
    beside = [text_of(record[name]) for name in NOTES if record.get(name)]
    for (_, who), given in people.items():
        found = _report((place, who), given, names, beside if tool == MINIMAL else [])
        if found is not None:
            yield found


def _report(
    source: tuple[Place, str], given: list[Said], names: Names, beside: list[str]
) -> Notice | str | None:
    place, who = source
    told: dict[str, str] = {}
    labels: dict[str, str] = {}
    notes = [*beside]
    for one in given:
        value = one.value or ""
        if one.control in names.signals and value:
            signal = names.signals[one.control]
            wrong = value_problem(signal, value)
            if wrong is not None:
                return wrong
            told[signal.id] = value
        elif one.control in names.decisions and value:
            label, wrong = label_of(names, names.decisions[one.control], value)
            if wrong is not None:
                return wrong
            labels[one.control] = label
        elif value and not value.replace(".", "", 1).isdigit():
            notes.append(value)
    if not notes and not any(label in NO_ANSWER for label in labels.values()):
        return None
    first = given[0]
    note = " ".join(" ".join(notes).split())
    text = next((one.text for one in given if one.text), "") or ""
    version = first.version or ""
    return Notice(*place, "", version, (), (), told, labels, " ".join(text.split()), note, who)
