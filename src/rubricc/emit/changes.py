"""changes.json and changes.md: what each release changed, and the present text against the last."""

from collections.abc import Iterator

from rubricc.emit.changes_json import CHANGES_FORMAT, difference_json
from rubricc.emit.changes_markdown import changes_markdown
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.table import Json, pretty


def emit_changes(bundle: Bundle) -> Iterator[Artifact]:
    """Every step from release to release, and from the last one to the present text."""
    steps = bundle.steps
    answer: dict[str, Json] = {
        "format": CHANGES_FORMAT,
        "guideline": bundle.guideline.id,
        "version": bundle.guideline.version,
        "releases": [table.guideline.version for table in bundle.released],
        "changes": [difference_json(found) for found in steps],
    }
    yield Artifact("changes.json", pretty(answer))
    headed = {_heading(bundle, place): found for place, found in enumerate(steps)}
    told = {heading: headed[heading] for heading in reversed(headed) if headed[heading].items}
    yield Artifact("changes.md", changes_markdown(bundle.guideline.title, told))


def _heading(bundle: Bundle, place: int) -> str:
    if place + 1 < len(bundle.released):
        return f"Release {bundle.released[place + 1].guideline.version}"
    return f"The present text ({bundle.guideline.version})"
