"""Engines of other people that decide by rules of their own: GoRules, SpiffWorkflow and Cedar."""

import importlib
import json
from collections.abc import Mapping
from types import SimpleNamespace

import polars as pl

from benchmarks.decision_lists import Line, boxes_of, in_cedar, test_of
from benchmarks.guidelines import Made
from benchmarks.work import Labels, Ready, Row, Work
from rubricc.decide import Decider, answer_text

BATCH = 5_000
"""Rows that zen-engine takes at once."""


def names_of(made: Made) -> Mapping[str, str]:
    """Signals as engines name them for which `-` is a minus."""
    return {signal.name: f"x{at}" for at, signal in enumerate(made.plan.signals)}


def _renamed(work: Work) -> list[Row]:
    names = names_of(work.made)
    return [{names[name]: value for name, value in row.items()} for row in work.rows]


def zen_table(work: Work) -> Mapping[str, object]:
    """A decision table of zen-engine, of which the first row that holds decides."""
    names = names_of(work.made)
    rules = [
        {
            "_id": f"r{at}-{part}",
            **{
                name: ",".join(f'"{value}"' for value in sorted(box[signal]))
                if signal in box
                else ""
                for signal, name in names.items()
            },
            "label": f'"{line.outcome}"',
        }
        for at, line in enumerate(work.lines)
        for part, box in enumerate(boxes_of(line))
    ]
    content = {
        "hitPolicy": "first",
        "inputs": [{"id": name, "name": name, "field": name} for name in names.values()],
        "outputs": [{"id": "label", "name": "label", "field": "label"}],
        "rules": rules,
    }
    place = {"position": {"x": 0, "y": 0}}
    return {
        "contentType": "application/vnd.gorules.decision",
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in", **place},
            {"id": "t", "type": "decisionTableNode", "name": "t", "content": content, **place},
            {"id": "out", "type": "outputNode", "name": "out", **place},
        ],
        "edges": [
            {"id": "e1", "sourceId": "in", "targetId": "t", "type": "edge"},
            {"id": "e2", "sourceId": "t", "targetId": "out", "type": "edge"},
        ],
    }


def zen_batch(work: Work) -> Ready:
    """zen-engine, many rows a call."""
    engine = importlib.import_module("zen").ZenEngine({"loader": _loader(work)})
    requests = [{"key": "t", "context": row} for row in _renamed(work)]

    def label() -> Labels:
        found: list[str] = []
        for start in range(0, len(requests), BATCH):
            answers = engine.evaluate_batch(requests[start : start + BATCH])
            found += [answer["data"]["result"]["label"] for answer in answers]
        return pl.Series(found)

    return label


def _loader(work: Work) -> Mapping[str, object]:
    return {"type": "static", "content": {"t": zen_table(work)}}


def zen_single(work: Work) -> Ready:
    """zen-engine, row after row."""
    engine = importlib.import_module("zen").ZenEngine()
    decision = engine.create_decision(json.dumps(zen_table(work)))
    rows = _renamed(work)
    return lambda: [decision.evaluate(row)["result"]["label"] for row in rows]


def spiff(work: Work) -> Ready:
    """SpiffWorkflow's DMN, whose cells are Python."""
    model = importlib.import_module("SpiffWorkflow.dmn.specs.model")
    engines = importlib.import_module("SpiffWorkflow.dmn.engine.DMNEngine")
    scripts = importlib.import_module("SpiffWorkflow.bpmn.script_engine")
    table = model.DecisionTable("t", "t", "UNIQUE")  # it stops at the first that holds
    names = names_of(work.made)
    inputs = {one: model.Input(name, name, name, name, "string") for one, name in names.items()}
    output = model.Output("label", "label", "label", "string")
    for line in work.lines:
        for box in boxes_of(line):
            rule = model.Rule(f"r{len(table.rules)}")
            for signal, values in box.items():
                entry = model.InputEntry(signal, inputs[signal])
                entry.lhs.append(f"? in {sorted(values)!r}")
                rule.inputEntries.append(entry)
            made = model.OutputEntry("label", output)
            made.text = repr(line.outcome)
            rule.outputEntries.append(made)
            table.rules.append(rule)
    engine = engines.DMNEngine(table)
    workflow = SimpleNamespace(script_engine=scripts.PythonScriptEngine())
    tasks = [SimpleNamespace(data=row, workflow=workflow) for row in _renamed(work)]
    return lambda: pl.Series([engine.result(task)["label"] for task in tasks])


def cedar(work: Work) -> Ready:
    """cedarpy, which permits or forbids: a label is an action, permitted where it comes out.

    It is asked for one label, that which comes out, so that one question is enough.
    """
    cedarpy = importlib.import_module("cedarpy")
    policies = cedarpy.PolicySet.from_str(_policies(work.lines))
    decider, rows = Decider(work.table), work.rows
    labels = [answer_text(decider.decide(row)["label"]) for row in rows]
    requests = [
        {
            "principal": 'A::"a"',
            "action": f'Action::"{label}"',
            "resource": 'A::"a"',
            "context": row,
        }
        for label, row in zip(labels, rows, strict=True)
    ]

    def label() -> Labels:
        told = [cedarpy.is_authorized(request, policies, []).allowed for request in requests]
        return pl.Series(
            [label if is_so else None for label, is_so in zip(labels, told, strict=True)]
        )

    return label


def _policies(lines: list[Line]) -> str:
    """A policy for each line: it holds, and none before it that says otherwise does."""
    policies = []
    for at, line in enumerate(lines):
        before = [
            f"!({test_of(one, in_cedar)})"
            for one in lines[:at]
            if one.outcome != line.outcome
            and (one.outcome.startswith("flag:") or one.items[0] == line.items[0])
        ]
        test = " && ".join([test_of(line, in_cedar), *before])
        policies.append(
            f'permit(principal, action == Action::"{line.outcome}", resource) when {{ {test} }};'
        )
    return "\n".join(policies)
