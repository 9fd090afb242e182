"""A file of items: their texts, and where it tells signals their known cases."""

from collections.abc import Mapping

from rubricc.audit.nodes import CASE
from rubricc.audit.reading.answers import answer
from rubricc.audit.reading.label_studio import text_in
from rubricc.audit.reading.nodes import Said, Wanted
from rubricc.frames import text_of


def read_item(row: Mapping[str, object], wanted: Wanted) -> list[Said] | str:
    """What a row says of an item; also a task of Label Studio's, which has it under `data`."""
    data = row.get("data")
    told = data if isinstance(data, dict) else row
    column = wanted.columns.get("id")
    names = [column] if column else ["rubricc_item", "id", "item", "item_id"]
    item = next((text_of(told[one]) for one in names if text_of(told.get(one))), "")
    if not item:
        return f"it names no item under `{column or 'id'}`"
    about = (
        text_of(told.get("rubricc_version")) or None,
        text_of(told.get("rubricc_digest")) or None,
        text_in(told),
    )
    nothing = (CASE, None, None, None)
    return [
        Said(item, "", "", None, *nothing, *about),
        *(
            Said(item, "", name, answer(control, told[name]), *nothing, *about)
            for name, control in wanted.controls.items()
            if control.is_signal and name in told
        ),
    ]
