"""Takes what annotators are asked, gives it in forms that no tool owns.

Promises: what a schema forbids, no case of the guideline has; what it cannot say is said.
"""

from collections.abc import Iterator, Mapping, Sequence

from rubricc.emit.labeling import Given, Known, job_of, known_examples, refuse_gold
from rubricc.emit.media import READABLE
from rubricc.emit.neutral.annotation import annotation_schema
from rubricc.emit.neutral.findings import NEEDED, finding_schema, issue_form
from rubricc.emit.neutral.lines import (
    doccano_labels,
    item_line,
    items_schema,
    known_line,
    written,
)
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.table import pretty

FOLDER = "exports/neutral"

__all__ = ["NEEDED", "emit_neutral", "neutral_files"]


def emit_neutral(bundle: Bundle) -> Iterator[Artifact]:
    """Schemas, labels, and the author's examples as items, which are public."""
    for path, text in neutral_files(bundle, (), ()).items():
        yield Artifact(f"{FOLDER}/{path}", text)


def neutral_files(
    bundle: Bundle, given: Sequence[Given], secret: Sequence[Known]
) -> Mapping[str, str]:
    """The files: items first, or the author's examples, then the gold that is given.

    Raises CannotSayError for gold where an item is no text.
    """
    refuse_gold(bundle, secret, "any tool", READABLE)
    job = job_of(bundle)
    items = [item_line(job, one.id, one.texts) for one in given]
    known = [known_line(job, one) for one in secret]
    examples = [] if items or known else [known_line(job, one) for one in known_examples(bundle)]
    files = {
        "annotation.schema.json": pretty(annotation_schema(bundle, job)),
        "items.schema.json": pretty(items_schema()),
        "items.jsonl": written([*examples, *items, *known]),
        "doccano-labels.json": pretty(doccano_labels(job)),
    }
    if bundle.guideline.task == "report":
        files["finding.schema.json"] = pretty(finding_schema(job))
        files["finding.issue-form.yml"] = issue_form(job)
    return files
