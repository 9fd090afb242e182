"""Takes what annotators are asked, gives a project for Potato that starts as it is.

Promises: opaque ids, since a page of Potato shows them; a quiz before the work; gold only where it
is given. A span, a box or a stretch is judged as an item of its own: Potato has no questions about
a part of a text.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rubricc.emit.labeling import (
    Given,
    Known,
    Mode,
    job_of,
    known_examples,
    known_practice,
    refuse_gold,
)
from rubricc.emit.media import READABLE
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.emit.potato.config import config
from rubricc.emit.potato.items import (
    attention,
    attention_ids,
    form_training,
    gold,
    item,
    opaque,
    training,
)
from rubricc.emit.rendered import instructions
from rubricc.quiz import Key
from rubricc.table import Json

FOLDER = "exports/potato"

__all__ = ["attention_ids", "emit_potato", "potato_files", "potato_form"]


def emit_potato(bundle: Bundle) -> Iterator[Artifact]:
    """The project without gold, with the author's examples to see it by."""
    for path, text in potato_files(bundle, (), ()).items():
        yield Artifact(f"{FOLDER}/{path}", text)


def potato_files(
    bundle: Bundle, given: Sequence[Given], secret: Sequence[Known]
) -> Mapping[str, str]:
    """The files of a project: texts to label, lessons, and the gold that is given.

    Raises CannotSayError for gold where an item is no text.
    """
    refuse_gold(bundle, secret, "Potato", READABLE)
    job = job_of(bundle)
    shown = given or [Given(one.id, one.texts) for one in known_examples(bundle)]
    lessons = tuple(known_practice(bundle)) if job.media in READABLE else ()
    files = {
        "instructions.html": instructions(bundle),
        "items.jsonl": _jsonl(
            {**item(job, opaque(job.id, one.id), one.texts), "source": one.id} for one in shown
        ),
    }
    for mode in Mode:
        files[f"{mode}.yaml"] = config(job, mode, lessons=len(lessons), has_gold=bool(secret))
        if lessons:
            files[f"{mode}.training.json"] = _pretty(training(job, mode, lessons))
        if secret:
            files[f"{mode}.gold.json"] = _pretty(gold(job, mode, secret))
            files[f"{mode}.attention.json"] = _pretty(attention(job, mode, secret))
    return files


def potato_form(key: Key) -> bytes:
    """A form as the quiz before the work, for `training.data_file` of a project in labels."""
    return _pretty(form_training(key)).encode()


def _jsonl(items: Iterable[Mapping[str, Json]]) -> str:
    return "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in items)


def _pretty(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
