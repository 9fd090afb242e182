"""Takes what people work by, gives the same to judges that are models, in the form of three tools.

Promises: one prompt, one set of answers and one set of items for all of them; nothing of the
author's is code, a template or a path in any; what needs the answers of gold is given gold alone.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from rubricc.blocks import Data, to_yaml
from rubricc.emit.judges.graph import count_steps, graphs
from rubricc.emit.judges.material import items, judge, refuse_unreadable
from rubricc.emit.labeling import Given, Known, job_of
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.emit.sql import CannotSayError
from rubricc.emit.templates import verbatim
from rubricc.table import Json, pretty

MOST_STEPS = 2_000
"""A build draws graphs of so many questions; larger ones are drawn when they are asked for."""

Files = Mapping[str, str]


def promptfoo_files(bundle: Bundle, given: Sequence[Given], secret: Sequence[Known]) -> Files:
    """A config that `promptfoo eval` runs, with functions that read the data beside it.

    Raises CannotSayError where an item is no text, as those below do.
    """
    refuse_unreadable(bundle, "promptfoo")
    material = _material(bundle, given, secret)
    return {
        "promptfooconfig.yaml": _config(bundle, material["items.json"]),
        "prompt.mjs": verbatim("judges/prompt.mjs"),
        "check.mjs": verbatim("judges/check.mjs"),
        **_written(material),
    }


def inspect_files(bundle: Bundle, given: Sequence[Given], secret: Sequence[Known]) -> Files:
    """A task that `inspect eval` runs, with the data beside it."""
    refuse_unreadable(bundle, "inspect-ai")
    material = _material(bundle, given, secret)
    return {"task.py": verbatim("judges/task.py.txt"), **_written(material)}


def deepeval_files(bundle: Bundle, given: Sequence[Given], secret: Sequence[Known]) -> Files:
    """Metrics that ask a model one question after another, and decide by the graph beside them.

    Raises CannotSayError also where a decision has no diagram.
    """
    refuse_unreadable(bundle, "deepeval")
    material = _material(bundle, given, secret)
    dag = graphs(bundle, job_of(bundle))
    return {
        "metric.py": verbatim("judges/metric.py.txt"),
        "dag.json": pretty(dag),
        "items.json": pretty(material["items.json"]),
    }


Writer = Callable[[Bundle, Sequence[Given], Sequence[Known]], Files]

TOOLS: Mapping[str, Writer] = {
    "promptfoo": promptfoo_files,
    "inspect-ai": inspect_files,
    "deepeval": deepeval_files,
}
"""The tools, and what writes the files of each."""


def emit_judges(bundle: Bundle) -> Iterator[Artifact]:
    """The files of each tool, as far as it can say what the guideline says."""
    for tool, write in TOOLS.items():
        if tool == "deepeval" and count_steps(bundle) > MOST_STEPS:
            continue
        try:
            files = write(bundle, (), ())
        except CannotSayError:
            continue
        for path, text in files.items():
            yield Artifact(f"exports/{tool}/{path}", text)


def _material(
    bundle: Bundle, given: Sequence[Given], secret: Sequence[Known]
) -> Mapping[str, Json]:
    return {"guideline.json": judge(bundle), "items.json": items(bundle, given, secret)}


def _written(material: Mapping[str, Json]) -> Files:
    return {name: pretty(content) for name, content in material.items()}


def _config(bundle: Bundle, material: Json) -> str:
    """The config, in which items are numbers: a text in it could be a template, or name a file."""
    job = job_of(bundle)
    assert isinstance(material, Mapping)
    listed = material["items"]
    assert isinstance(listed, Sequence)
    named = f"{job.id} {job.version}"
    tests: list[Data] = [{"vars": {"item": number}} for number in range(len(listed))]
    head = f"# {named} {job.digest}\n"
    return head + to_yaml(
        {
            "description": named,
            "prompts": [{"id": "file://prompt.mjs", "label": named}],
            "providers": ["echo"],
            "defaultTest": {
                "metadata": dict(job.stamp),
                "assert": [{"type": "javascript", "value": "file://check.mjs"}],
            },
            "tests": tests,
        }
    )
