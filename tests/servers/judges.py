"""Exports for judges in the real promptfoo, inspect-ai and deepeval: loaded, run, and no model
called. What stands where a model would either repeats its prompt or says what it was given."""

import json
import os
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from rubricc.apps.artifacts import bundle_of
from rubricc.apps.runs import compile_one
from rubricc.decide import has
from rubricc.emit import Given, Known
from rubricc.emit.judges import TOOLS
from rubricc.interpret import decide
from rubricc.quiz import outcome_name
from tests.brute_force import all_cases
from tests.emit.labelled import PAIR, bundle, text_in
from tests.emit.test_labeling import HOSTILE
from tests.servers.running import ROOT

PYTHON = ROOT / ".venv-judges/bin/python"
PROMPTFOO = ROOT / "build/promptfoo/node_modules/.bin/promptfoo"
HERE = Path(__file__).parent
SHIPPED = ("customer-messages", "answer-preference", "dialogue-turns")
QUIET = {
    "PROMPTFOO_DISABLE_TELEMETRY": "1",
    "PROMPTFOO_DISABLE_UPDATE": "1",
    "DEEPEVAL_TELEMETRY_OPT_OUT": "YES",
    "DEEPEVAL_DISABLE_DOTENV": "1",
}
GOLD = (
    Known("aaaaaaaaaa", (("", "It broke, by whom I cannot say."),), {"kind": "fault|mishap"}, {}),
    Known("bbbbbbbbbb", (("", "At once, and later."),), {"marks": "urgent later"}, {}),
)


def shipped(name):
    """A guideline of this project."""
    return bundle_of(compile_one(str(ROOT / f"guidelines/{name}.md"), "text"))


def hostile():
    """A guideline with every hostile text in every place where an author's words stand."""
    text = "\n".join(HOSTILE)
    made = bundle(text_in("text"))
    signals = tuple(
        replace(one, description=f"{one.id} {text}", ask=text) for one in made.guideline.signals
    )
    examples = tuple(
        replace(one, texts=(("", f"{one.id}: {text}"),)) for one in made.guideline.examples
    )
    labels = tuple(
        replace(one, labels=tuple(replace(each, description=text) for each in one.labels))
        for one in made.guideline.decisions
    )
    return replace(
        made,
        guideline=replace(
            made.guideline,
            title=text,
            unit=text,
            signals=signals,
            examples=examples,
            decisions=labels,
        ),
    )


def export(folder, tool, made, given=(), gold=()):
    """The files of a tool, in a folder of their own."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in TOOLS[tool](made, given, gold).items():
        (folder / name).write_text(text, "utf-8")
    return folder


def read(folder, name):
    return json.loads((folder / name).read_text("utf-8"))


def run(folder, *command):
    """Run a tool with nothing of this machine's settings; it must end well, or as it is told to."""
    home = folder / "home"
    home.mkdir(exist_ok=True)
    keys = {name: "" for name in os.environ if name.endswith(("_API_KEY", "_TOKEN"))}
    inspect = {name: None for name in os.environ if name.startswith("INSPECT_")}
    settings = {**os.environ, **keys, **QUIET, "HOME": str(home), "PROMPTFOO_CONFIG_DIR": str(home)}
    done = subprocess.run(
        list(map(str, command)),
        cwd=folder,
        env={name: one for name, one in settings.items() if name not in inspect},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 100), done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def evaluated(folder, *words):
    """What promptfoo made of each test."""
    out = folder / "out.json"
    run(folder, PROMPTFOO, "eval", "--no-cache", "--no-write", "-o", out, *words)
    return read(folder, "out.json")["results"]


def prompt_of(folder, item):
    """What a judge is to be told of an item."""
    guideline = read(folder, "guideline.json")
    shots = [
        pair
        for one in guideline["examples"]
        for pair in (["user", one["user"]], ["assistant", one["assistant"]])
    ]
    return [["system", guideline["system"]], *shots, ["user", item["text"]]]


# ---- promptfoo ---------------------------------------------------------------------------------


def test_promptfoo_holds_every_config_for_valid(tmp_path):
    made = [shipped(SHIPPED[0]), bundle(PAIR), hostile()]
    for number, one in enumerate(made):
        export(tmp_path / str(number), "promptfoo", one)
    configs = sorted(tmp_path.glob("*/promptfooconfig.yaml"))
    said = [run(one.parent, PROMPTFOO, "validate", "config", "-c", one) for one in configs]

    assert len(configs) == 3
    assert all("Configuration is valid" in one for one in said)


def test_promptfoo_tells_a_judge_every_text_as_it_stands(tmp_path):
    given = [Given(f"{number}", (("", text),)) for number, text in enumerate(HOSTILE) if text]
    folder = export(tmp_path / "hostile", "promptfoo", hostile(), given)
    results = evaluated(folder)["results"]
    items = read(folder, "items.json")["items"]

    assert len(results) == len(items) == len(given)
    for one in results:
        item = items[one["vars"]["item"]]
        said = [[each["role"], each["content"]] for each in json.loads(one["response"]["output"])]

        assert said == prompt_of(folder, item)
        assert item["text"] == dict(given[one["vars"]["item"]].texts)[""]
        assert one["metadata"]["rubricc_digest"] == read(folder, "guideline.json")["digest"]


@pytest.mark.parametrize("name", SHIPPED[:2])
def test_promptfoo_passes_who_answers_as_the_guideline_says(tmp_path, name):
    folder = export(tmp_path / name, "promptfoo", shipped(name))
    right = evaluated(folder, "--providers", f"file://{HERE / 'right_answers.mjs'}")
    echoed = evaluated(folder)

    complete = set(read(folder, "guideline.json")["decisions"])
    items = read(folder, "items.json")["items"]

    assert right["stats"]["errors"] == echoed["stats"]["errors"] == 0
    assert echoed["stats"]["successes"] == 0
    assert right["stats"]["successes"] > 5
    for one in right["results"]:
        is_complete = set(items[one["vars"]["item"]]["labels"]) == complete

        assert one["success"] == is_complete, one["gradingResult"]["reason"]


# ---- inspect-ai --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [SHIPPED[0], "hostile", "gold"])
def test_inspect_scores_who_answers_as_the_guideline_says(tmp_path, name):
    kinds = {"hostile": hostile(), "gold": bundle(text_in("text"))}
    made = kinds[name] if name in kinds else shipped(name)
    folder = export(tmp_path / name, "inspect-ai", made, gold=GOLD if name == "gold" else ())
    right, wrong, silent = json.loads(
        run(folder, PYTHON, HERE / "ask_inspect.py", tmp_path / "log")
    )
    items = read(folder, "items.json")["items"]
    stamp = {f"rubricc_{one}": read(folder, "items.json")[one] for one in NAMED}

    assert [one["status"] for one in (right, wrong, silent)] == ["success"] * 3
    assert [one["samples"] for one in (right, wrong, silent)] == [len(items)] * 3
    assert (right["accuracy"], wrong["accuracy"], silent["accuracy"]) == ([1.0], [0.0], [0.0])
    assert right["messages"] == prompt_of(folder, items[0])
    assert right["metadata"] == stamp
    assert set(right["stamps"]) == {stamp["rubricc_digest"]}


NAMED = ("guideline", "version", "digest")


# ---- deepeval ----------------------------------------------------------------------------------

MOST_CASES = 60


def cases_of(made):
    """Some cases, evenly taken, with what is right of each decision and what is not."""
    listed = list(all_cases(made.guideline))
    for number, case in enumerate(listed[:: len(listed) // MOST_CASES + 1]):
        answers = [
            next(
                cell.name for cell in column.cells if has(cell, column.member, case[column.signal])
            )
            for column in made.table.columns
        ]
        right = {
            name: outcome_name(one.result) for name, one in decide(made.guideline, case).items()
        }
        yield {
            "text": f"Item {number} {{{{ 7 * 7 }}}}",
            "answers": answers,
            "expected": right if number % 2 else dict.fromkeys(right, "no-such-label"),
            "right": right,
            "waits": number % 3 == 0,
        }


@pytest.mark.parametrize("name", ["forms", "pair", "hostile"])
def test_deepeval_comes_to_what_the_guideline_says(tmp_path, name):
    made = {"forms": bundle(text_in("text")), "pair": bundle(PAIR), "hostile": hostile()}[name]
    folder = export(tmp_path / name, "deepeval", made)
    cases = list(cases_of(made))
    told = {"settings": {}, "cases": cases}
    (folder / "cases.json").write_text(json.dumps(told), "utf-8")
    said = json.loads(run(folder, PYTHON, HERE / "ask_deepeval.py").splitlines()[-1])

    assert len(said["found"]) == len(cases) > 10
    for case, found in zip(cases, said["found"], strict=True):
        assert {one: outcome for one, (outcome, _, _) in found.items()} == case["right"]
        assert {score for _, score, _ in found.values()} == {
            float(case["expected"] == case["right"])
        }
    asked = [one["text"] for one in read(folder, "dag.json")["questions"]]
    for prompt in said["prompts"]:
        assert sum(prompt.startswith(text) for text in asked) == 1
        assert " {{ 7 * 7 }}\n" in prompt
    items = read(folder, "items.json")["items"]
    assert said["cases"] == [
        [name, one["text"], "|".join(right)]
        for one in items
        for name, right in one["labels"].items()
    ]


@pytest.mark.parametrize("name", SHIPPED[1:])
def test_deepeval_builds_the_graphs_of_shipped_guidelines(tmp_path, name):
    folder = export(tmp_path / name, "deepeval", shipped(name))
    (folder / "cases.json").write_text(json.dumps({"settings": {}, "cases": []}), "utf-8")
    said = json.loads(run(folder, PYTHON, HERE / "ask_deepeval.py").splitlines()[-1])

    assert said["cases"]
