"""The guidelines of this repository, and forms that random ones leave out, as they are printed."""

from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from rubricc.blocks import read_document, read_source
from rubricc.format import to_text
from rubricc.model import resolve
from rubricc.source import Files, Source
from rubricc.syntax import SyntaxTree, parse, wanted_files

ROOT = Path(__file__).parents[2]
GUIDELINES = sorted((ROOT / "guidelines").glob("*.md"))


def tree_of(path: str, files: Files) -> SyntaxTree:
    """The tree of a guideline, every statement of which must parse."""
    source = read_source(path, files[path])
    assert isinstance(source, Source), source
    document, misread = read_document(source)
    assert document is not None, misread
    tree, misspoken = parse(document, files)
    assert not misspoken, misspoken
    return tree


def files_of(path: Path) -> dict[str, bytes]:
    """The guideline and the CSV files that it names, by name."""
    source = read_source(path.name, path.read_bytes())
    assert isinstance(source, Source)
    document, _ = read_document(source)
    assert document is not None
    named = {name: (path.parent / name).read_bytes() for name in wanted_files(document)}
    return {path.name: path.read_bytes(), **named}


@pytest.mark.parametrize("path", GUIDELINES, ids=lambda path: path.stem)
def test_prints_a_guideline_that_reads_as_the_same(path):
    """Our own guidelines, with their examples and long texts."""
    files = files_of(path)
    tree = tree_of(path.name, files)
    printed = to_text(tree)
    again = tree_of(path.name, {**files, path.name: printed.encode()})

    assert resolve(tree)[0] == resolve(again)[0]
    assert printed == to_text(again)


REST = r"""---
guideline: rest
title: "What is left: the rest"
version: 1.0.0
task: classify
unit: message
media: text
owners:
  - Ann Example
  - "b@example.org"
---

## Settings

- `market`: `de`, `at` or `none`; usually `de`.

## Signals

- `topic`: any of `mail`, `or`, `unknown`.
    - `mail`: "a \"letter\" \\o/"; "1 \< 2 &amp; &lt;"
- `age`: number from 0 to 120.50 or unknown; usually unknown.
    - if unsure: flag for `first`
- `urgent`: yes or no; usually `yes`.

## Labels: choose all that apply

- `x`: X.
- `y`.
    - excludes: `x`

## Scale for `level`

- `10`: Ten.
- `9`: Nine.

## Queues

- `first`: One.

## Rules

| `topic` | `age` | id | label | because |
|---|---|---|---|---|
| any of `or`, mail | 2 to 4 | T1 | x | a \| b |
| none | `unknown` | T2 | not x | |
| all of `unknown` | not 4 or 5 | T3 | flag for first | |

### More rows

| `market` | label |
|---|---|
| not at or `none` | y |
| - | x |

## Rules for `level`

- **L1** `9` when `urgent` and not `topic` includes none of `mail`, `or`.
- **L2** `10` otherwise, because it is late..

## Examples

- "a \"b\"" is `x` and `y`, `level` `9` by **T1**: `topic` includes
  `mail` and `or`, `age` is unknown.
- **X2** is `label` none, `level` flagged for `first`: `topic` is none,
  not `urgent`, `market` is `at`.
    - note: Twice.

    > One line.
    >
    > And "another".
- "c" is not applicable.
- "d" is flagged.

## Scenarios

### At the door

- `urgent` `yes`: "now!"; "at once"
- opener: "Hello,"

## Guarantees

- never `level` at least `10` when `urgent`, because we say so.
- always `label` none.
"""


def test_prints_what_random_guidelines_leave_out():
    """Escapes, words that read like keywords, examples in every form, scenarios."""
    tree = tree_of("rest.md", {"rest.md": REST.encode()})
    printed = to_text(tree)
    again = tree_of("rest.md", {"rest.md": printed.encode()})

    assert without_places(tree) == without_places(again)
    assert printed == to_text(again)


def without_places(thing: object) -> object:
    """A tree as plain values, but for where they stand and in what file."""
    if isinstance(thing, tuple):
        return tuple(without_places(part) for part in thing)
    if is_dataclass(thing):
        named = {field.name: getattr(thing, field.name) for field in fields(thing)}
        kept = {name: part for name, part in named.items() if name not in PLACES}
        return type(thing).__name__, {name: without_places(part) for name, part in kept.items()}
    return thing


PLACES = ("span", "key_span", "source")
