"""The JSON Schema of one annotation, which forbids what the guideline lets nobody answer."""

from collections.abc import Iterator, Mapping
from functools import partial

from rubricc import table
from rubricc.emit.labeling import (
    NONE_OF_THESE,
    NOT_APPLICABLE,
    NOT_SURE,
    Answer,
    Form,
    Job,
    Question,
)
from rubricc.emit.neutral.sayable import fails
from rubricc.emit.neutral.together import accepts, answers_of, pairs, unsaid_pairs
from rubricc.emit.nodes import Bundle
from rubricc.meaning import cell_text
from rubricc.model import (
    Guideline,
    Signal,
    SignalKind,
    condition_text,
)
from rubricc.table import Json

Schema = Mapping[str, Json]
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def annotation_schema(bundle: Bundle, job: Job) -> Json:
    """What an annotation may say: labels, and if they are asked the signals that lead to them."""
    rules: list[Json] = [
        *_facts(bundle.guideline),
        *_applies(bundle.guideline),
        *(rule for known in bundle.table.decisions for rule in _of_outcomes(bundle, known)),
        *_of_labels(bundle.guideline),
        *pairs(bundle),
    ]
    decisions = {one.name: _question(one) for one in job.decisions}
    required: list[Json] = [*job.named, "item", "labels"]
    labels: Schema = {
        "type": "object",
        "additionalProperties": False,
        "required": list(decisions),
        "properties": decisions,
    }
    signals: Schema = {
        "type": "object",
        "description": "What was observed; leave out what was not asked.",
        "additionalProperties": False,
        "properties": {one.name: _question(one) for one in job.signals},
    }
    about: Schema = {name: {"const": value} for name, value in job.named.items()}
    return {
        "$schema": DIALECT,
        "$id": f"urn:rubricc:annotation:{job.id}:{job.version}",
        "title": f"An annotation by {job.title} {job.version}",
        "description": _described(bundle),
        "type": "object",
        "required": required,
        "properties": {
            **about,
            "item": {"type": "string", "description": "The id of what was annotated."},
            "annotator": {"type": "string"},
            "signals": signals,
            "labels": labels,
        },
        "allOf": rules,
    }


# ---- one question ------------------------------------------------------------------------------


def _question(question: Question) -> Schema:
    answers = [one for one in question.answers if not one.is_group]
    absent = [Answer(NOT_APPLICABLE)] if question.shown else []
    rest = (*question.others, *absent)
    match question.form:
        case Form.ONE | Form.PAIR:
            return _titled(question, [_const(one) for one in (*answers, *rest)])
        case Form.SEVERAL:
            others = [_const(one) for one in rest if one.value != NONE_OF_THESE]
            items: Schema = {"oneOf": [_const(one) for one in answers]}
            several: Schema = {"type": "array", "uniqueItems": True, "items": items}
            return _titled(question, [several, *others])
        case Form.NUMBER:
            others = [_const(one) for one in rest]
            return _titled(question, [_number(question), *others])


def _titled(question: Question, ways: list[Schema]) -> Schema:
    return {"title": question.title, "oneOf": list(ways)}


def _const(answer: Answer) -> Schema:
    hint: Schema = {"description": answer.hint} if answer.hint else {}
    return {"const": answer.value, **hint}


def _number(question: Question) -> Schema:
    ends = zip(("minimum", "maximum"), question.bounds, strict=True)
    within: Schema = {name: _value(end) for name, end in ends if end is not None}
    return {"type": "integer" if question.is_whole else "number", **within}


def _value(text: str) -> int | float:
    return int(text) if text.lstrip("-").isdigit() else float(text)


# ---- what goes together ------------------------------------------------------------------------


def _described(bundle: Bundle) -> str:
    """What the schema does not say, so that nobody trusts it with more."""
    guideline, apart = bundle.guideline, unsaid_pairs(bundle)
    left = [fact.text for fact in guideline.facts if fails(guideline, fact.condition) is None]
    unsaid = f" These facts it cannot say: {' '.join(left)}" if left else ""
    many = (
        f" Of these decisions the pairs are too many to say: {', '.join(apart)}." if apart else ""
    )
    return (
        "Forbids answers that no case has: those that the facts exclude, labels with a signal that "
        "never leads to them, labels that exclude each other, and outcomes of two decisions that "
        "never come together. What is left may still be wrong; "
        f"`rubricc apply` decides.{unsaid}{many}"
    )


def _facts(guideline: Guideline) -> Iterator[Json]:
    for fact in guideline.facts:
        excluded = fails(guideline, fact.condition)
        if excluded is not None:
            yield {"$comment": fact.text, "not": excluded}


def _applies(guideline: Guideline) -> Iterator[Json]:
    """A signal that does not exist in a case is not answered, or as not applicable."""
    for signal in guideline.signals:
        if signal.only_when is None or signal.is_setting:
            continue
        gone = fails(guideline, signal.only_when)
        if gone is not None:
            yield {
                "$comment": f"{signal.id} only when {condition_text(signal.only_when)}",
                "if": gone,
                "then": {"properties": {"signals": {"properties": {signal.id: {"const": "n/a"}}}}},
            }


def _of_outcomes(bundle: Bundle, known: table.Decision) -> Iterator[Json]:
    """For each outcome of a decision, the values of each signal that it is ever given for."""
    space = bundle.meaning.space
    if not space.is_counted or known.kind in ("many", "score"):
        return
    verdict = bundle.meaning.decisions[known.id].verdict
    for name in answers_of(known):
        given = space.where(verdict, partial(accepts, name))
        allowed = dict(_allowed(bundle, space.intersection(bundle.meaning.feasible, given)))
        if allowed:
            properties: Schema = {one: {"enum": values} for one, values in allowed.items()}
            chosen: Schema = {"required": [known.id], "properties": {known.id: {"const": name}}}
            yield {
                "if": {"required": ["labels"], "properties": {"labels": chosen}},
                "then": {"properties": {"signals": {"properties": properties}}},
            }


def _allowed(bundle: Bundle, given: int) -> Iterator[tuple[str, list[Json]]]:
    """The signals of which only some values occur in these cases, with those, and not sure."""
    space = bundle.meaning.space
    levels = {axis.signal: level for level, axis in enumerate(bundle.meaning.axes)}
    listed = [one.id for one in bundle.guideline.signals if _is_listed(one)]
    for level in (levels[name] for name in listed if name in levels):
        axis = bundle.meaning.axes[level]
        cells = {cell_text(cell): space.among(level, [n]) for n, cell in enumerate(axis.cells)}
        found = space.meeting(given, cells)
        if len(found) < len(cells):
            yield axis.signal, [*found, NOT_SURE]


def _is_listed(signal: Signal) -> bool:
    kinds = (SignalKind.YES_NO, SignalKind.CHOICE, SignalKind.SCALE)
    return signal.kind in kinds and not signal.is_setting


def _of_labels(guideline: Guideline) -> Iterator[Json]:
    """Labels that require or exclude others."""
    for decision in guideline.decisions:
        for label in decision.labels:
            for other in label.requires:
                yield _together(decision.id, label.name, other, is_allowed=True)
            for other in label.excludes:
                yield _together(decision.id, label.name, other, is_allowed=False)


def _together(decision: str, label: str, other: str, *, is_allowed: bool) -> Json:
    has: Schema = {"contains": {"const": other}}
    then: Schema = has if is_allowed else {"not": has}
    both: Schema = {"if": {"contains": {"const": label}}, "then": then}
    listed: Schema = {"if": {"type": "array"}, "then": both}
    return {"properties": {"labels": {"properties": {decision: listed}}}}
