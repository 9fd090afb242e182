"""Run by the Python that has deepeval, in the folder of an export: what the metrics come to when
questions are answered as cases say, which stand in `cases.json`. No model is called."""

import asyncio
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path.cwd()))

import metric  # type: ignore[import-not-found]
from deepeval.models import DeepEvalBaseLLM  # type: ignore[import-not-found]
from deepeval.test_case import LLMTestCase  # type: ignore[import-not-found]


class Reader(DeepEvalBaseLLM):  # type: ignore[misc]
    """Answers each question as a case says; keeps what it was asked."""

    def __init__(self):
        self.answers, self.prompts = [], []

    def load_model(self):
        return self

    def get_model_name(self):
        return "reader"

    def generate(self, prompt, schema=None):
        self.prompts.append(prompt)
        texts = [one.get("text", "\0") for one in metric.DAG["questions"]]
        (number,) = [n for n, text in enumerate(texts) if prompt.startswith(f"{text}\n\n")]
        return schema(verdict=self.answers[number], reason="It stands there.")

    async def a_generate(self, prompt, schema=None):
        return self.generate(prompt, schema)


def judged(reader, metrics, case):
    """What each metric comes to, with the score."""
    reader.answers = case["answers"]
    found = {}
    for name, one in metrics.items():
        right = case["expected"][name]
        item = LLMTestCase(input=case["text"], expected_output=right)
        if case.get("waits"):
            asyncio.run(one.a_measure(item, _show_indicator=False))
        else:
            one.measure(item, _show_indicator=False)
        found[name] = [one.outcome, one.score, one.reason]
    return found


def main():
    """Judge all cases, and build every graph of every folder that is named."""
    reader = Reader()
    told = json.loads(Path("cases.json").read_text("utf-8"))
    metrics = metric.metrics(model=reader, settings=told["settings"], async_mode=False)
    found = [judged(reader, metrics, one) for one in told["cases"]]
    listed = [[name, one.input, one.expected_output] for name, one in metric.cases()]
    print(json.dumps({"found": found, "prompts": reader.prompts[:5], "cases": listed}))


if __name__ == "__main__":
    main()
