"""Whole commands on a file of any bytes, in this process."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from fuzz import seeds
from rubricc.apps.cli import cli
from tests.apps.calls import GOOD

OWN_MISTAKE = "a mistake of its own"


@dataclass(frozen=True, slots=True)
class Call:
    """The words of a command; `{}` is the folder, and `file` the file of any bytes in it."""

    words: str
    file: str
    seeds: Callable[[], Sequence[bytes]]
    beside: Mapping[str, Callable[[], bytes]]


def mail() -> bytes:
    """A good guideline."""
    return GOOD.encode()


def first_key() -> bytes:
    """A good key."""
    return seeds.keys()[0]


MAIL: Mapping[str, Callable[[], bytes]] = {"mail.md": mail}
KEY: Mapping[str, Callable[[], bytes]] = {"key.json": first_key}

COMMANDS: Mapping[str, Call] = {
    "check": Call("check {}/x.md --json", "x.md", seeds.guidelines, {}),
    "fmt": Call("fmt --diff {}/x.md", "x.md", seeds.guidelines, {}),
    "diff": Call("diff {}/mail.md {}/x.md", "x.md", seeds.guidelines, MAIL),
    "diff-table": Call("diff {}/x.json {}/mail.md", "x.json", seeds.tables, MAIL),
    "decide-table": Call("decide {}/x.json problem=yes", "x.json", seeds.tables, {}),
    "apply-csv": Call("apply {}/mail.md {}/x.csv -o {}/o.csv", "x.csv", seeds.data, MAIL),
    "apply-jsonl": Call("apply {}/mail.md {}/x.jsonl -o {}/o.jsonl", "x.jsonl", seeds.data, MAIL),
    "apply-parquet": Call(
        "apply {}/mail.md {}/x.parquet -o {}/o.parquet", "x.parquet", seeds.data, MAIL
    ),
    "annotations": Call(
        "diff {}/mail.md {}/mail.md --annotations {}/x.json", "x.json", seeds.exports, MAIL
    ),
    "audit": Call("audit {}/mail.md {}/x.csv", "x.csv", seeds.data, MAIL),
    "audit-export": Call("audit {}/mail.md {}/x.json", "x.json", seeds.exports, MAIL),
    "rank": Call("rank {}/mail.md {}/x.csv", "x.csv", seeds.data, MAIL),
    "grade": Call("grade {}/key.json {}/x.csv", "x.csv", seeds.answers, KEY),
    "grade-key": Call(
        "grade {}/x.json {}/a.csv", "x.json", seeds.keys, {"a.csv": lambda: seeds.answers()[0]}
    ),
    "lint": Call("lint label-studio {}/x.xml", "x.xml", lambda: (seeds.CHOICES.encode(),), {}),
    "import": Call("import {}/x.any -o {}/made.md --force", "x.any", seeds.foreign, {}),
    "export-items": Call(
        "export {}/mail.md --to label-studio --items {}/x.csv -o {}/out", "x.csv", seeds.data, MAIL
    ),
    "suite-from": Call("suite {}/mail.md --from {}/x.jsonl", "x.jsonl", seeds.data, MAIL),
}
"""By the name of the target."""


def called(call: Call, data: bytes, folder: Path) -> None:
    """Run the command; it must end with 0, 1 or 2, and not by a mistake of its own."""
    for name, text in call.beside.items():
        path = folder / name
        if not path.exists():
            path.write_bytes(text())
    (folder / call.file).write_bytes(data)
    words = [word.replace("{}", str(folder)) for word in call.words.split()]
    done = CliRunner().invoke(cli, words, prog_name="rubricc")
    assert done.exit_code in (0, 1, 2), f"exit {done.exit_code}: {done.exception!r}"
    assert OWN_MISTAKE not in done.stderr, done.stderr
    assert "Traceback" not in done.output, done.output
