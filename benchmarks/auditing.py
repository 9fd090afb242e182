"""`rubricc audit` on a million answers, labels alone and beside signals, and on ten million."""

import csv
import random
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import FAILS, RUBRICC, run

SIGNALS = ("praise", "problem", "solved", "request", "sarcastic")
TITLE = "`rubricc audit` on a million answers"
FILES = (
    ("labels", 1_000_000, ("label",)),
    ("labels and signals", 1_000_000, (*SIGNALS, "label")),
    ("labels", 10_000_000, ("label",)),
)
PEOPLE = 20
EACH = 5
"""Annotators of each item."""
MOST_MEGABYTES = 1000
PATIENCE = 1800
GUIDELINE = """\
---
guideline: messages
title: Messages
version: 1.0.0
task: classify
unit: message
media: text
---

# Messages

## Signals

- `praise`: yes or no.
- `problem`: yes or no.
- `solved`: yes or no.
    - only when: `problem`
- `request`: `nothing`, `information` or `action`; usually `nothing`.
- `sarcastic`: yes or no.
    - only when: `praise`

## Labels

- `complaint`: A problem.
- `question`: A question.
- `praise`: Pleased.
- `other`: Else.

## Rules

- **R1** `complaint` when `problem`.
    - **R1a** except `question` when `solved` and `request` is `information`.
- **R2** `question` when `request` is `information`.
- **R3** `praise` when `praise` unless `request` is `action`.
- **R4** `other` otherwise.

## Edge cases

- **E1** `complaint` when `sarcastic`.

## Priority

- `complaint` over `question` over `praise`.
"""
WORDS = (
    *("the", "a", "lamp", "broke", "went", "black", "again", "today", "please", "help", "me"),
    *("with", "my", "order", "parcel", "never", "came", "thanks", "great", "service", "refund"),
)


def report(folder: Path) -> Iterator[str]:
    """Seconds and memory of two files."""
    (folder / "messages.md").write_text(GUIDELINE, "utf-8")
    yield f"CSV with {PEOPLE} annotators, {EACH} of each item, whose texts have 15 words; seconds"
    yield "of the whole process, agreement with its resamples included, and all the memory it had."
    yield f"The aim is less than {MOST_MEGABYTES:,} MB."
    yield ""
    yield "| file | rows | answers | seconds | MB |"
    yield "|---|---|---|---|---|"
    for name, answers, columns in FILES:
        rows = answers // len(columns)
        path = folder / "work.csv"
        write(path, rows, columns)
        done = run([RUBRICC, "audit", str(folder / "messages.md"), str(path)], PATIENCE)
        assert done.code in (0, 1), done.err
        assert "annotations of" in done.out, done.err
        wrong = f" {FAILS}" if done.megabytes >= MOST_MEGABYTES else ""
        told = f"{rows * len(columns):,} | {done.seconds:.0f} | {done.megabytes:,}{wrong}"
        yield f"| {name} | {rows:,} | {told} |"


def write(path: Path, rows: int, columns: tuple[str, ...]) -> None:
    """Annotations of which one in five has a label that nobody can explain."""
    draw = random.Random(5)
    people = [f"person-{number}" for number in range(PEOPLE)]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "annotator", "text", "created_at", "lead_time", *columns))
        for item in range(rows // EACH):
            text = " ".join(draw.choices(WORDS, k=15))
            for person in draw.sample(people, EACH):
                told = case(draw)
                at = f"2026-11-{item % 28 + 1:02}T{item % 24:02}:37:24Z"
                seconds = f"{draw.random() * 30:.2f}"
                answers = (told[one] for one in columns)
                writer.writerow((f"item-{item}", person, text, at, seconds, *answers))


def case(draw: random.Random) -> dict[str, str]:
    """What one annotator ticks, and the label."""
    told = {name: draw.choice(("yes", "no")) for name in ("praise", "problem")}
    told["request"] = draw.choice(("nothing", "information", "action"))
    told["solved"] = draw.choice(("yes", "no")) if told["problem"] == "yes" else ""
    told["sarcastic"] = draw.choice(("yes", "no", "no")) if told["praise"] == "yes" else ""
    told["label"] = draw.choice(("complaint", "question", "praise", "other"))
    if draw.random() < 0.8:
        told["label"] = ruled(told)
    return told


def ruled(told: dict[str, str]) -> str:
    """The label by the rules, but for R1a."""
    if "yes" in (told["problem"], told["sarcastic"]):
        return "complaint"
    if told["request"] == "information":
        return "question"
    return "praise" if told["praise"] == "yes" and told["request"] != "action" else "other"
