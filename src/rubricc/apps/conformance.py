"""`rubricc suite --command` and `--pytest`: an implementation of others judged by the vectors."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import click

from rubricc.apps.answers import print_json
from rubricc.apps.discovery import read_whole
from rubricc.apps.placing import place
from rubricc.apps.programs import converse
from rubricc.apps.refusal import refuse
from rubricc.apps.terminal import escape
from rubricc.emit import (
    Explanation,
    WrittenVector,
    explain_wrongs,
    find_wrongs,
    read_vectors,
    write_test_module,
)

MOST_SHOWN = 20
"""Failing vectors that are shown to a person; as JSON all are."""
SHOWN_ANSWER = 200


@dataclass(frozen=True, slots=True)
class Failure:
    """A vector that an implementation fails: what it printed, and what is wrong with that."""

    vector: WrittenVector
    printed: str
    wrongs: tuple[str, ...]


def read_suite(path: str) -> tuple[WrittenVector, ...]:
    """The vectors of a `suite.jsonl`.

    Raises RefusedError where it is none.
    """
    read = read_vectors(read_whole(path).decode("utf-8", "replace"))
    return refuse(f"`{path}` is no suite: {read}", code=1) if isinstance(read, str) else read


def write_tests(path: Path, guideline: str, vectors: Sequence[WrittenVector]) -> None:
    """Write the test module, and say how it is told what to test."""
    place(path, write_test_module(guideline, vectors))
    told = f"`{path}` tests the fixture `implementation` of your conftest.py"
    click.echo(escape(f"{told} by {len(vectors)} vectors, see its top"), err=True)


def judge_command(command: str, vectors: Sequence[WrittenVector], wait: float, form: str) -> None:
    """Run the vectors against a program, and say which fail and why; exit 1 if any does."""
    questions = [json.dumps(one.answers) for one in vectors]
    printed = converse(command, questions, [one.id for one in vectors], wait)
    answers: dict[str, object] = {}
    failures: list[Failure] = []
    for vector, line in zip(vectors, printed, strict=True):
        answers[vector.id], wrongs = judge_line(vector, line)
        if wrongs:
            failures.append(Failure(vector, line, wrongs))
    explanations, left = explain_wrongs(vectors, answers)
    if form == "json":
        print_json(as_json(vectors, failures, explanations, left))
    else:
        for text in report(failures, explanations, left):
            click.echo(escape(text))
        passed = len(vectors) - len(failures)
        click.echo(f"{passed} of {len(vectors)} vectors pass", err=True)
    raise click.exceptions.Exit(1 if failures else 0)


def judge_line(vector: WrittenVector, line: str) -> tuple[object, tuple[str, ...]]:
    """The answer that a line holds, and what is wrong with it."""
    try:
        answer = json.loads(line, parse_float=Decimal)
    except (ValueError, RecursionError):
        return None, (f"`{cut(line)}` is no JSON",)
    return answer, tuple(find_wrongs(vector.expected, answer))


def cut(line: str) -> str:
    """A line as far as it helps to see it."""
    return line if len(line) <= SHOWN_ANSWER else f"{line[:SHOWN_ANSWER]}…"


def report(
    failures: Sequence[Failure], explanations: Sequence[Explanation], left: Sequence[str]
) -> Iterator[str]:
    """What is told a person: each failing vector with its case, then what explains them."""
    for one in failures[:MOST_SHOWN]:
        yield f"{one.vector.id}: {'; '.join(one.wrongs)}"
        yield f"    {' '.join(f'{name}={value}' for name, value in one.vector.answers.items())}"
    if len(failures) > MOST_SHOWN:
        yield f"and {len(failures) - MOST_SHOWN} more; --json lists all"
    for found in explanations:
        yield f"{' or '.join(found.words)}: {found.like} of {found.telling} vectors that tell"
    if left and explanations:
        yield f"no one misreading explains {', '.join(left[:MOST_SHOWN])}"


def as_json(
    vectors: Sequence[WrittenVector],
    failures: Sequence[Failure],
    explanations: Sequence[Explanation],
    left: Sequence[str],
) -> Mapping[str, object]:
    """The same as one object."""
    return {
        "vectors": len(vectors),
        "failures": [
            {
                "id": one.vector.id,
                "answers": one.vector.answers,
                "expected": plain(one.vector.expected),
                "printed": cut(one.printed),
                "problems": list(one.wrongs),
            }
            for one in failures
        ],
        "explanations": [
            {
                "misreadings": dict(zip(one.misreadings, one.words, strict=True)),
                "like": one.like,
                "telling": one.telling,
                "explains": list(one.explained),
            }
            for one in explanations
        ],
        "unexplained": list(left),
    }


def plain(value: object) -> object:
    """What was read with exact numbers, as JSON writes it."""
    if isinstance(value, Mapping):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, Decimal):
        return float(value)
    return value
