"""Takes what annotators are asked, gives a project for Label Studio.

Promises: a config for each mode, a text that is safe to show, and tasks that carry the guideline's
id, version and digest. What a control of Label Studio cannot say, another beside it does; what no
tag can say, the rules above all, a comment does, so that `import` gives the same meaning back.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rubricc.adopt import with_guideline
from rubricc.emit.label_studio.asking import form_tasks, practice_tasks, quiz_config
from rubricc.emit.label_studio.config import config
from rubricc.emit.label_studio.tasks import bare_task, task
from rubricc.emit.labeling import Given, Job, Known, Mode, job_of, known_examples, refuse_gold
from rubricc.emit.media import WRITTEN
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.emit.rendered import instructions, whole_text
from rubricc.emit.xml_text import UNWRITABLE
from rubricc.quiz import Key
from rubricc.table import Json

FOLDER = "exports/label-studio"

__all__ = ["emit_label_studio", "label_studio_files", "label_studio_form", "quiz_config"]


def emit_label_studio(bundle: Bundle) -> Iterator[Artifact]:
    """The project without gold."""
    for path, text in label_studio_files(bundle, (), ()).items():
        yield Artifact(f"{FOLDER}/{path}", text)


def label_studio_files(
    bundle: Bundle, given: Sequence[Given], secret: Sequence[Known]
) -> Mapping[str, str]:
    """Configs, the author's examples as tasks, practice as a project of its own; what there is to
    label, and gold.

    Raises CannotSayError for gold where an item is more than a text.
    """
    refuse_gold(bundle, secret, "Label Studio", WRITTEN)
    job = job_of(bundle)
    practice = practice_tasks(bundle.practice, job.stamp)
    files = {
        "instructions.html": instructions(bundle),
        "practice.xml": quiz_config(),
        "practice.json": _lines(practice),
    }
    whole = UNWRITABLE.sub("\ufffd", whole_text(bundle))
    for mode in Mode:
        files[f"{mode}.xml"] = with_guideline(config(job, mode), whole)
        if job.media in WRITTEN:
            files[f"{mode}.examples.json"] = _tasks(job, mode, known_examples(bundle), public=True)
        if secret:
            files[f"{mode}.gold.json"] = _tasks(job, mode, secret, public=False)
    if given:
        files["tasks.json"] = _lines(bare_task(job, one.id, one.texts) for one in given)
    return files


def label_studio_form(key: Key, *, with_answers: bool) -> bytes:
    """A form as tasks of a project of its own, whose config is `quiz_config`."""
    return _lines(form_tasks(key, with_answers=with_answers)).encode()


def _tasks(job: Job, mode: Mode, known: Iterable[Known], *, public: bool) -> str:
    return _lines(task(job, mode, one, is_public=public) for one in known)


def _lines(tasks: Iterable[Json]) -> str:
    """Tasks as JSON, a line each."""
    lines = [json.dumps(one, ensure_ascii=False) for one in tasks]
    return "[\n" + ",\n".join(lines) + "\n]\n"
