"""Any text gives statements or diagnostics: quickly, and never an exception."""

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rubricc.blocks import Text
from rubricc.syntax import SectionKind
from rubricc.syntax.from_text import read_text
from rubricc.syntax.tables import SIGNS, STARTS, TERMINALS
from tests.steps import calls_of
from tests.syntax.backtracking import steps_to_match
from tests.syntax.reading import names_of_mistakes, parse_text

WORDS = (
    *sorted(SIGNS),
    *("`a`", "`b`", "`x` is 1", "`Bad`", "`a", "4", "-1.5", "`5`", "1e5", "99999999999999999999"),
    *("**R1**", "**1**", "**", '"text"', '"', "“so”", "„so“", "``", "`A`", "`x.csv`", "A", "B"),
    *("word", "Wehn", "else", "|", "&&", ">=", "\n", "  ", "\\", "%", "é", "😀", "\u202f", "two"),
)
SECTIONS = (*(kind.value for kind in SectionKind), "Rules for `a`", "Labels: choose all", "Rule")
PREFIXES = ("- ", "    - ", "        - ", "1. ", "> ", "    > ", "### ", "| ", "")
SIZE = 400
MOST = 20 * SIZE
HOSTILE = "`", '"', "\\", "*", "_", "a", "1", " ", "(", "-", "“", "„", '"\\', "a-", "1.", ", "


def text_of(content) -> Text:
    """A text that begins at the first character of its file."""
    return Text("g.md", content, tuple((line, 1) for line in range(1, content.count("\n") + 2)))


@given(st.sampled_from(sorted(STARTS)), st.lists(st.sampled_from(WORDS), max_size=14))
@settings(max_examples=400, deadline=None)
def test_no_soup_of_words_breaks_a_statement(start, words):
    """Words in any order are a statement, or there is something to say of them at a place."""
    text = text_of(" ".join(words))
    read = read_text(text, start)
    if isinstance(read, tuple):
        for diagnostic in read:
            assert diagnostic.message
            assert text.whole().line <= diagnostic.span.line <= diagnostic.span.end_line


@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                ("- ", "    - ", "        - ", "1. ", "> ", "    > ", "### ", "| ", "")
            ),
            st.lists(st.sampled_from(WORDS), max_size=8),
        ),
        max_size=8,
    ),
    st.sampled_from(SECTIONS),
)
@settings(max_examples=300, deadline=None)
def test_no_soup_of_lines_breaks_a_section(lines, section):
    """Lines in any order under any heading give a tree and diagnostics in source order."""
    text = "\n".join(prefix + " ".join(words).replace("\n", " ") for prefix, words in lines)
    try:
        _, found = parse_text(f"## {section}\n\n{text}\n")
    except AssertionError as refused:
        assert "Diagnostic" in str(refused)
    else:
        assert sorted(one.span for one in found) == [one.span for one in found]


@given(st.binary(max_size=300))
@settings(max_examples=200, deadline=None)
def test_no_bytes_break_a_file_of_rows(data):
    """A CSV file of any bytes gives rows or diagnostics."""
    parse_text("## Rules\n\n- from `x.csv`.\n", **{"x.csv": data.decode("latin-1")})


@pytest.mark.parametrize("unit", HOSTILE)
def test_every_terminal_is_linear(unit):
    """No pattern of the lexer goes over a text more than a few times."""
    text = unit * (SIZE // len(unit))
    for name, terminal in TERMINALS.items():
        for start in (text, f"`{text}", f'"{text}', f"**{text}", f",{text}", f"{text}!"):
            assert steps_to_match(terminal, start, MOST) < MOST, name


def test_a_pattern_that_is_not_linear_is_counted_as_such():
    """The count tells: a pattern that is known to try every way of cutting a text passes it."""
    assert steps_to_match(r'"(\\.|[^"\\]+)*"', '"' + "a" * SIZE, MOST) == MOST


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("start", ["statement_of_rules", "signal", "example", "cell", "heading"])
def test_every_text_is_read_in_calls_that_grow_with_it(unit, start):
    """Twice the text takes about twice the calls, whether it is read or refused."""
    short, long = (
        calls_of(partial(read_text, text_of(unit * (size // len(unit))), start))
        for size in (2_000, 4_000)
    )

    assert long < 2.2 * short + 100


@pytest.mark.parametrize(
    "condition",
    [
        "not " * 4_000 + "`a`",
        "(`a` and " * 1_500 + "`a`" + ")" * 1_500,
        "not (" * 1_500 + "`a`" + ")" * 1_500,
        " and ".join(["`a`"] * 2_001),
        "all of " + ", ".join(["`a`"] * 2_001),
    ],
)
def test_a_condition_that_is_too_large_is_refused(condition):
    """Depth and size have bounds, and no depth of the text is a depth of the stack."""
    assert names_of_mistakes("Rules", f"- **R1** `x` when {condition}.") == ["deep-condition"]


def test_a_message_is_one_line():
    """A name that is broken over lines is shown on one."""
    _, (found,) = parse_text("## Rules\n\n- **R1** `x` when `so\n  and so`.\n")

    assert found.message == "`so and so` is no name"


def test_parentheses_alone_make_no_condition_deep():
    """Parentheses around parentheses say nothing and cost nothing."""
    text = "(" * 5_000 + "`a`" + ")" * 5_000

    assert names_of_mistakes("Rules", f"- **R1** `x` when {text}.") == []


def test_a_thousand_clauses_are_read_in_calls_that_grow_with_them():
    """Twice the clauses take about twice the calls."""
    short, long = (
        calls_of(
            partial(
                parse_text,
                "## Rules\n\n"
                + "".join(f"- **R{number}** `x` when `a` or `b`.\n" for number in range(count)),
            )
        )
        for count in (250, 500)
    )

    assert long < 2.1 * short
