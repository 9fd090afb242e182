"""Potato's JSONL, doccano's JSONL, and plain rows with columns that say what they are."""

from collections.abc import Iterator, Mapping

from rubricc.audit.nodes import CASE, GOLD, ITEM
from rubricc.audit.reading.answers import answer, named
from rubricc.audit.reading.label_studio import seconds_of, text_in
from rubricc.audit.reading.nodes import Said, Wanted
from rubricc.frames import text_of, utc_text
from rubricc.table import did_you_mean

Record = Mapping[str, object]

FIELDS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "item", "item_id", "rubricc_item", "task"),
    "annotator": ("annotator", "annotator_id", "worker", "user_id", "user"),
    "seconds": ("seconds", "lead_time", "time"),
    "at": ("at", "created_at", "timestamp"),
    "version": ("version", "rubricc_version"),
    "digest": ("digest", "rubricc_digest"),
    "text": ("text",),
}
"""What a plain row may tell beside its answers, and the columns that are read for it, the first
that is there; `--map` names another."""
RIGHT = "gold"
"""The column of what is right, `gold.NAME` for one of several decisions."""


def read_potato(row: Record, wanted: Wanted) -> list[Said] | str:
    """What one annotator said of one item: `labels` by scheme."""
    labels, item = row.get("labels"), text_of(row.get("instance_id"))
    if not isinstance(labels, dict) or not item:
        return "it is no row of Potato: it has no `instance_id` and `labels`"
    seconds = seconds_of(row.get("time") or row.get("seconds"))
    said = []
    for scheme, held in labels.items():
        name, control = named(scheme, wanted.controls)
        value = answer(control, _chosen(held))
        who = text_of(row.get("user_id"))
        said.append(Said(item, who, name, value, ITEM, None, seconds, None, None, None, None))
    return said


def _chosen(held: object) -> object:
    """What was chosen: labels stand under their own names, what was written under some other."""
    if not isinstance(held, dict):
        return held
    return [
        label if text_of(told) in (label, "yes", "true", "1") else told
        for label, told in held.items()
        if told not in (None, False, "")
    ]


def read_doccano(row: Record, wanted: Wanted) -> list[Said] | str:
    """What a file of one annotator says of one item: `label`, a list."""
    item, labels = text_of(row.get("id")), row.get(wanted.columns.get("label", "label"))
    if not item:
        return "it names no item under `id`"
    if isinstance(labels, list) and any(isinstance(one, list | dict) for one in labels):
        return "it labels spans, which no decision of a guideline is about"
    name = wanted.label or "label"
    who = text_of(row.get("annotator") or row.get("user")) or wanted.annotator
    text, about = text_in(row), {**row, "rubricc_item": row.get("rubricc_item") or item}
    return [
        Said(
            text_of(about["rubricc_item"]),
            who,
            name,
            answer(wanted.controls.get(name), labels),
            ITEM,
            None,
            None,
            None,
            text_of(row.get("rubricc_version")) or None,
            text_of(row.get("rubricc_digest")) or None,
            text,
        )
    ]


def read_plain(row: Record, wanted: Wanted) -> list[Said] | str:
    """What a row says whose columns are named like decisions and signals, or mapped to them."""
    item = _field(row, wanted, "id")
    if not item:
        return f"it names no item under `{wanted.columns.get('id', 'id')}`"
    who = _field(row, wanted, "annotator") or wanted.annotator
    told = list(_answers(row, wanted))
    if not told:
        return "it has no column that is named like a decision or a signal"
    right = dict(_right(row, wanted))
    is_case = not who and all(
        value is None or wanted.controls[name].is_signal for name, value in told
    )
    kind = CASE if is_case else GOLD if right else ITEM
    rest = (
        seconds_of(_field(row, wanted, "seconds") or None),
        utc_text(_field(row, wanted, "at")),
        _field(row, wanted, "version") or None,
        _field(row, wanted, "digest") or None,
        _field(row, wanted, "text") or None,
    )
    return [
        Said(item, who, name, value, kind, right.get(name), *rest)
        for name, value in told
        if not is_case or wanted.controls[name].is_signal
    ]


def unfit(row: Record, wanted: Wanted) -> str | None:
    """Why no row with these columns can say anything; None if one can."""
    for name, column in wanted.columns.items():
        if column not in row:
            near = did_you_mean(column, row)
            return f"there is no column `{column[:100]}` for `{name}`{f'; {near}' if near else ''}"
    if not any(True for _ in _answers(row, wanted)):
        known = ", ".join(f"`{one}`" for one, each in wanted.controls.items() if not each.is_signal)
        return f"no column is named like a decision, {known}; say which is with --map NAME=COLUMN"
    if not any(one in row for one in (*FIELDS["id"], wanted.columns.get("id", ""))):
        return "no column is named like an item's id, `id`; say which is with --map id=COLUMN"
    return None


def _field(row: Record, wanted: Wanted, name: str) -> str:
    """A field of a row; a column that is named like a control is no field."""
    if name in wanted.columns:
        return text_of(row.get(wanted.columns[name]))
    for column in FIELDS[name]:
        if column in row and (column not in wanted.controls or name in ("id", "annotator")):
            return text_of(row[column])
    return ""


def _answers(row: Record, wanted: Wanted) -> Iterator[tuple[str, str | None]]:
    for name, control in wanted.controls.items():
        column = wanted.columns.get(name, name)
        if column not in row and name == wanted.label:
            column = wanted.columns.get("label", "label")
        if column in row:
            yield name, answer(control, row[column])


def _right(row: Record, wanted: Wanted) -> Iterator[tuple[str, str]]:
    for name, control in wanted.controls.items():
        keys = [f"{RIGHT}.{name}", *([RIGHT] if name == wanted.label else [])]
        for key in keys:
            column = wanted.columns.get(key, key)
            value = answer(control, row[column]) if column in row else None
            if value is not None:
                yield name, value
                break
