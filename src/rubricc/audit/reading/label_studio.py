"""Label Studio: JSON, a task with its annotations; JSON_MIN and CSV, a row for each annotation."""

import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from rubricc.audit.nodes import CASE, GOLD, ITEM
from rubricc.audit.reading.answers import ELSE, answer, named
from rubricc.audit.reading.nodes import Said, Wanted
from rubricc.frames import text_of, utc_text

Record = Mapping[str, object]
REGIONS = ("start", "end", "x", "y", "width", "height", "points", "keypointlabels")
"""What the value of a result has that is about a part of the item."""
OWN = {
    *("id", "annotation_id", "annotator", "created_at", "updated_at", "lead_time", "text"),
    *("A", "B", "prompt", "image", "audio", "video", "dialogue", "comments", "agreement"),
}
"""Columns of JSON_MIN that are no controls."""
STAMP = "rubricc_"


def read_tasks(task: Record, wanted: Wanted) -> list[Said] | str:
    """What a task of JSON says: its annotations, and the predictions of models that are named."""
    data, annotations = task.get("data"), task.get("annotations", task.get("completions"))
    if not isinstance(data, dict) or not isinstance(annotations, list):
        return "it is no task of Label Studio: it has no `data` and `annotations`"
    item = text_of(data.get("rubricc_item") or data.get("id") or task.get("id"))
    if not item:
        return "it names no item: neither `rubricc_item` nor `id`"
    about = _About(item, data)
    given = [one for one in annotations if isinstance(one, dict) and not one.get("was_cancelled")]
    if any(not isinstance(one.get("result"), list) for one in given):
        return "an annotation has no `result`"
    true = [one for one in given if one.get("ground_truth")]
    known = {
        (said.item, said.control): said.value
        for one in true
        for said in _said(one, "", about, wanted, ITEM)
    }
    said = [
        one._replace(gold=known.get((one.item, one.control)), kind=GOLD if known else ITEM)
        for each in given
        if not each.get("ground_truth")
        for one in _said(each, _who(each), about, wanted, ITEM)
    ]
    said += list(_case(known, about, wanted))
    predictions = task.get("predictions")
    for each in predictions if isinstance(predictions, list) else ():
        name = text_of(each.get("model_version")) if isinstance(each, dict) else ""
        if name in wanted.models:
            said += [
                one._replace(gold=known.get((one.item, one.control)), kind=GOLD if known else ITEM)
                for one in _said(each, name, about, wanted, ITEM)
            ]
    return said


class _About:
    """What all annotations of a task have in common."""

    def __init__(self, item: str, data: Record) -> None:
        self.item = item
        self.version = text_of(data.get("rubricc_version")) or None
        self.digest = text_of(data.get("rubricc_digest")) or None
        self.text = text_in(data)


def _said(annotation: Record, who: str, about: _About, wanted: Wanted, kind: str) -> Iterator[Said]:
    results = annotation.get("result")
    at = utc_text(text_of(annotation.get("created_at")))
    seconds = seconds_of(annotation.get("lead_time"))
    for one in results if isinstance(results, list) else ():
        if not isinstance(one, dict) or "from_name" not in one:
            continue
        value = one.get("value")
        name, control = named(text_of(one["from_name"]), wanted.controls)
        yield Said(
            f"{about.item}{_region(one, value)}",
            who,
            name,
            answer(control, value),
            kind,
            None,
            seconds,
            at,
            about.version,
            about.digest,
            about.text,
        )


def _region(result: Record, value: object) -> str:
    """The part of the item that a result is about: a span by its ends, another by its id."""
    if not isinstance(value, dict) or not any(one in value for one in REGIONS):
        return ""
    if "start" in value and "end" in value and "x" not in value:
        return f":{text_of(value['start'])}-{text_of(value['end'])}"
    return f":{text_of(result.get('id'))}"


def _who(annotation: Record) -> str:
    found = annotation.get("completed_by")
    if isinstance(found, dict):
        return text_of(found.get("email") or found.get("username") or found.get("id"))
    return text_of(found)


def _case(
    known: Mapping[tuple[str, str], str | None], about: _About, wanted: Wanted
) -> Iterator[Said]:
    """The signals of the ground truth: the item's known case."""
    for (item, name), value in known.items():
        control = wanted.controls.get(name)
        if control is not None and control.is_signal:
            stamp = about.version, about.digest, about.text
            yield Said(item, "", name, value, CASE, None, None, None, *stamp)


# ---- JSON_MIN and CSV --------------------------------------------------------------------------


def read_minimal(row: Record, wanted: Wanted) -> list[Said] | str:
    """What an annotation says of which nothing is told but the answers; gold is lost there."""
    item = text_of(row.get("rubricc_item") or row.get("id"))
    if not item:
        return "it names no item: neither `rubricc_item` nor `id`"
    who = text_of(row.get("annotator"))
    if not who and not text_of(row.get("annotation_id")):
        return []
    about = _About(item, row)
    at = utc_text(text_of(row.get("created_at")))
    seconds = seconds_of(row.get("lead_time"))
    said = []
    for column, told in row.items():
        name, control = named(column, wanted.controls)
        value = _unpacked(told)
        if control is None and (column in OWN or not _is_answer(value)):
            continue
        text = answer(control, value)
        if text is None and (column.endswith(ELSE) or f"{name}{ELSE}" in row):
            continue
        stamp = about.version, about.digest, about.text
        said.append(Said(item, who, name, text, ITEM, None, seconds, at, *stamp))
    return said


def _unpacked(told: object) -> object:
    """What stands in a cell of CSV as JSON."""
    if isinstance(told, str) and told.startswith(("[", "{")):
        try:
            found: object = json.loads(told, parse_float=Decimal)
        except (ValueError, RecursionError):
            return told
        return found
    return told


def _is_answer(value: object) -> bool:
    """Whether a value has a shape that only answers have."""
    first = value[0] if isinstance(value, list) and value else value
    return isinstance(first, dict) and any(
        one in first for one in ("choices", "taxonomy", "rating", "number", "selected", "labels")
    )


# ---- what both have ----------------------------------------------------------------------------


def seconds_of(found: object) -> float | None:
    """A time in seconds, None for what is none."""
    if isinstance(found, bool) or not isinstance(found, int | float | Decimal | str):
        return None
    try:
        seconds = float(found)
    except (ValueError, OverflowError):
        return None
    return seconds if 0 <= seconds < 1e9 else None


def text_in(data: Record) -> str | None:
    """The text of an item: its parts, each below its name."""
    if isinstance(data.get("text"), str):
        return str(data["text"])
    parts = [f"{one}:\n{data[one]}" for one in ("prompt", "A", "B") if data.get(one)]
    if parts:
        return "\n\n".join(parts)
    dialogue = data.get("dialogue")
    if isinstance(dialogue, list):
        return "\n".join(_utterances(dialogue))
    return None


def _utterances(dialogue: Iterable[object]) -> Iterator[str]:
    for one in dialogue:
        if isinstance(one, dict):
            yield f"{text_of(one.get('author'))}: {text_of(one.get('text'))}"
