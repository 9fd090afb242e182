"""What is fuzzed: each target takes any bytes, and raises where a promise is broken."""

import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from fuzz import seeds
from fuzz.calling import COMMANDS, called
from fuzz.editing import edited
from rubricc.adopt import Adopted, Hit, Wish, adopt, lint_label_studio
from rubricc.blocks import read_document, read_source
from rubricc.decide import decide
from rubricc.diagnostics import Diagnostic
from rubricc.format import formatted
from rubricc.frames import read_rows
from rubricc.grade import grade, read_replies
from rubricc.meaning import OutOfNodesError
from rubricc.proof import has_errors, prove, read_guideline
from rubricc.quiz import read_key
from rubricc.source import Files, Source, read_lines
from rubricc.table import Table, load, to_model
from tests.apps.calls import GOOD

BUDGET = 20_000
"""Nodes of a proof: fuzzing seeks what breaks, not what is large."""


def front_matter(data: bytes) -> None:
    """The reading of a file: its encoding, its YAML, its Markdown."""
    source = read_source("g.md", data)
    if not isinstance(source, Source):
        inside(source, {"g.md": data})
        return
    document, found = read_document(source)
    assert document is not None or found, "no document, and nothing is said"
    inside(found, {"g.md": data})


def guideline(data: bytes) -> None:
    """A guideline, from its bytes to its proof."""
    files = {"g.md": data}
    inside(proved(files), files)


def rows(data: bytes) -> None:
    """A CSV file that a guideline takes its rules from."""
    text = GOOD.replace("- **R1** `complaint`", "- from `x.csv`.\n- **R1** `complaint`")
    files = {"g.md": text.encode(), "x.csv": data}
    inside(proved(files), files)


def module(data: bytes) -> None:
    """A file that a guideline uses."""
    text = GOOD.replace("media: text", "media: text\nuses: m.md")
    files = {"g.md": text.encode(), "m.md": data}
    inside(proved(files), files)


def proved(files: Files) -> tuple[Diagnostic, ...]:
    """Everything that is said of a guideline."""
    try:
        return prove(read_guideline("g.md", files), BUDGET).diagnostics
    except OutOfNodesError:
        return ()


def inside(found: Iterable[Diagnostic], files: Files) -> None:
    """Every place is one that the file has: the line, and the column or the end of the line."""
    for one in found:
        span = one.span
        lines = read_lines(files[span.path].decode("utf-8", "replace"))
        for line, column in ((span.line, span.column), (span.end_line, span.end_column)):
            assert 1 <= line <= len(lines), f"{one.code}: no line {line}"
            assert 1 <= column <= len(lines[line - 1]) + 2, f"{one.code}: no column {column}"
        assert (span.line, span.column) <= (span.end_line, span.end_column), one.code
        assert one.message, one.code
        assert "\n" not in one.message, one.code


def formatter(data: bytes) -> None:
    """The formatter: what it writes says the same, and is not changed again."""
    read = read_guideline("g.md", {"g.md": data})
    if read.document is None or read.tree is None or has_errors(read.diagnostics):
        return
    text = formatted(read.document, read.tree)
    again = read_guideline("g.md", {"g.md": text.encode()})
    assert again.document is not None, "no document is left"
    assert again.tree is not None, "no tree is left"
    assert again.guideline == read.guideline, "it says something else"
    assert formatted(again.document, again.tree) == text, "it is changed again"


def table(data: bytes) -> None:
    """The loader of tables, and a first decision by what it takes."""
    text = data.decode("utf-8", "replace")
    found = load(text)
    if isinstance(found, Table):
        to_model(found)
        decide(found, {})
    else:
        assert found, "nothing is said"


def foreign(data: bytes) -> None:
    """The import of configs of Label Studio, of CSV tables and of DMN."""
    for hit in Hit:
        found = adopt(data, Wish("made", hit=hit, gaps="nobody-knows"))
        if not isinstance(found, Adopted):
            placed(found, data)


def config(data: bytes) -> None:
    """The lint of a labeling config of Label Studio."""
    placed(lint_label_studio(data), data)


def placed(found: Iterable[object], data: bytes) -> None:
    """Every finding stands on a line of the file."""
    lines = data.count(b"\n") + data.count(b"\r") + 1
    for one in found:
        line = one.place.line  # type: ignore[attr-defined] # a finding of any reader
        assert 1 <= line <= lines, f"{one}: no line {line}"


def answers(data: bytes) -> None:
    """Answers to a quiz, graded as far as they can be."""
    known = seeds.known_key()
    for name in ("answers.csv", "answers.jsonl"):
        text = data.decode("utf-8", "replace")
        replies = read_replies(read_rows(name, StringIO(text, newline="")), [known])
        grade((known,), replies.good)


def key(data: bytes) -> None:
    """The key of a quiz."""
    assert read_key(data.decode("utf-8", "replace")) is not None


def command(name: str) -> Callable[[bytes], None]:
    """A whole command on a file of these bytes: it ends with 0, 1 or 2 and words of its own."""
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))

    def run(data: bytes) -> None:
        called(COMMANDS[name], data, folder)

    return run


@dataclass(frozen=True, slots=True)
class Target:
    """What is run, and what the inputs are made of."""

    run: Callable[[bytes], None]
    seeds: Callable[[], Sequence[bytes]]


TARGETS: Mapping[str, Callable[[], Target]] = {
    "front-matter": lambda: Target(front_matter, seeds.guidelines),
    "guideline": lambda: Target(guideline, seeds.guidelines),
    "rows": lambda: Target(rows, lambda: (seeds.TABLE_ROWS.encode(), *seeds.data())),
    "module": lambda: Target(module, seeds.guidelines),
    "formatter": lambda: Target(formatter, seeds.guidelines),
    "table": lambda: Target(table, seeds.tables),
    "foreign": lambda: Target(foreign, seeds.foreign),
    "config": lambda: Target(config, lambda: (seeds.CHOICES.encode(),)),
    "answers": lambda: Target(answers, seeds.answers),
    "key": lambda: Target(key, seeds.keys),
    "editor": lambda: Target(edited, seeds.guidelines),
    **{name: lambda name=name: Target(command(name), COMMANDS[name].seeds) for name in COMMANDS},  # type: ignore[misc]
}
"""By name; each is made when it is asked for."""
