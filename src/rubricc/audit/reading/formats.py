"""The formats that are read, each known by what its first record has."""

from collections.abc import Mapping

from rubricc.audit.reading.label_studio import read_minimal, read_tasks
from rubricc.audit.reading.nodes import Reader
from rubricc.audit.reading.others import read_doccano, read_plain, read_potato

FORMATS: Mapping[str, Reader] = {
    "label-studio": read_tasks,
    "label-studio-min": read_minimal,
    "potato": read_potato,
    "doccano": read_doccano,
    "plain": read_plain,
}
"""The formats by the names that `--format` knows; `label-studio-min` is JSON_MIN, CSV and TSV."""


def format_of(record: Mapping[str, object], *, is_mapped: bool) -> str:
    """The format of a file, by a record of it; where columns were mapped, `plain` unless it is
    surely another."""
    if "data" in record and ("annotations" in record or "completions" in record):
        return "label-studio"
    if "instance_id" in record and isinstance(record.get("labels"), dict):
        return "potato"
    if is_mapped:
        return "plain"
    if "annotation_id" in record and "annotator" in record:
        return "label-studio-min"
    if isinstance(record.get("label"), list) and "annotator" not in record:
        return "doccano"
    return "plain"
