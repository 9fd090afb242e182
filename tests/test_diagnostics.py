"""Every diagnostic is caught on its own bad example, alone, and silent on its good one."""

from pathlib import Path

import pytest

from rubricc import diagnostics
from rubricc.compiler import MOST_NODES, compile_guideline
from rubricc.diagnostics import REGISTRY, Diagnostic, Entry
from rubricc.emit import find_limits, rulebook_of
from rubricc.limits import LIMITS, Limits

FOLDER = Path(diagnostics.__file__).parent


NARROW = Limits(signals=3, clauses=3)
"""What the two entries that tell of too much are held to."""

FEW_NODES = ("unproved", "not-looked-for")
"""The entries that only a guideline too large for diagrams shows: these get no room for them."""


HANDED_ON = "RB5"
"""How the codes begin of what only an export finds."""


def compile_bad(entry: Entry) -> tuple[Diagnostic, ...]:
    budget = 10 if entry.name in FEW_NODES else MOST_NODES
    return compile_text(entry.bad, entry, budget)


def compile_text(
    text: str | bytes, entry: Entry, budget: int = MOST_NODES
) -> tuple[Diagnostic, ...]:
    data = text.encode() if isinstance(text, str) else text
    files = {name: content.encode() for name, content in entry.files.items()}
    made = compile_guideline(
        "guideline.md",
        {**files, "guideline.md": data},
        budget=budget,
        limits=NARROW if entry.name.endswith("-limit") else LIMITS,
    )
    if not entry.code.startswith(HANDED_ON) or made.guideline is None or made.table is None:
        return made.diagnostics
    return made.diagnostics + find_limits(made.guideline, rulebook_of(made.table))


@pytest.mark.parametrize("entry", REGISTRY, ids=lambda entry: entry.name)
def test_the_bad_example_is_caught_by_exactly_its_code(entry):
    found = compile_bad(entry)

    assert [(one.code, one.name) for one in found] == [(entry.code, entry.name)] * len(found)
    assert found
    assert {one.severity for one in found} == {entry.severity}


@pytest.mark.parametrize("entry", REGISTRY, ids=lambda entry: entry.name)
def test_the_good_example_is_silent(entry):
    found = compile_text(entry.good, entry)

    assert found == ()


@pytest.mark.parametrize("entry", REGISTRY, ids=lambda entry: entry.name)
def test_its_range_lies_inside_the_file(entry):
    data = entry.bad.encode() if isinstance(entry.bad, str) else entry.bad
    lines = data.decode(errors="replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for one in compile_bad(entry):
        span = one.span

        assert span.path in {"guideline.md", *entry.files}
        assert (span.line, span.column) <= (span.end_line, span.end_column)
        if span.path == "guideline.md":
            assert 1 <= span.line <= span.end_line <= len(lines)
            assert 1 <= span.column <= len(lines[span.line - 1]) + 1


def test_codes_and_names_are_unique_and_in_order():
    codes = [entry.code for entry in REGISTRY]
    names = [entry.name for entry in REGISTRY]

    assert codes == sorted(set(codes))
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("entry", REGISTRY, ids=lambda entry: entry.name)
def test_its_file_is_called_like_it(entry):
    file = FOLDER / f"{entry.name.replace('-', '_')}.py"

    assert file.is_file()
    assert f"{entry.name.replace('-', '_').upper()} = Entry(" in file.read_text("utf-8")


@pytest.mark.parametrize("entry", REGISTRY, ids=lambda entry: entry.name)
def test_its_words_are_as_the_style_asks(entry):
    assert entry.code.startswith("RB") and len(entry.code) == 5 and entry.code[2:].isdigit()
    assert not entry.message.endswith(".")
    assert entry.message[:1] == entry.message[:1].lower()
    assert entry.why
    assert entry.title
