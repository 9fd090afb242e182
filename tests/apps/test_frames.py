"""Frames, to the letter: what a person reads when something is wrong."""

from textwrap import dedent

import pytest

from rubricc.apps.colour import draw
from rubricc.apps.frames import frames, plain
from rubricc.diagnostics import Diagnostic, Related, Severity
from rubricc.source import Span

LINES = """\
---
guideline: stars
---
## Rules

- **R1** `good` when `praise`.
\t- **R1a** except `bad` when `lied`.
- 星を**R2** `bad` when `étoile`.
- **R3** over
  two
  three
  four lines.
"""
TEXT = dedent(LINES).encode()


def found(span: tuple[int, int, int, int], **fields) -> Diagnostic:
    words = {"message": "no clause says what to do", **fields}
    return Diagnostic("RB301", "gap", Severity.ERROR, span=Span("s.md", *span), **words)


def drawn(diagnostic: Diagnostic, text: bytes = TEXT) -> str:
    return "".join(plain(frame) for frame in frames([diagnostic], {"s.md": text}))


def test_a_frame_shows_message_place_range_case_count_and_mend():
    diagnostic = found(
        (6, 3, 6, 9),
        case_words=("not `praise`", "`lied`", "`request` is `action`", "`stars` is 4"),
        cases=1200,
        of=4800,
        mend="add `- **R4** `bad` otherwise.`",
    )

    assert drawn(diagnostic) == dedent(
        """\
        error[RB301] gap: no clause says what to do
         --> s.md:6:3
          |
        6 | - **R1** `good` when `praise`.
          |   ^^^^^^
          |
          = case: not `praise`, `lied`, `request` is `action`, `stars` is 4 (1,200 of 4,800 cases)
          = help: add `- **R4** `bad` otherwise.`
        """
    )


def test_a_related_place_is_drawn_beside_with_what_it_has_to_do_with_it():
    other = Related(Span("s.md", 8, 5, 8, 11), "this clause disagrees")

    assert drawn(found((6, 3, 6, 9), related=(other,))) == dedent(
        """\
        error[RB301] gap: no clause says what to do
         --> s.md:6:3
          |
        6 | - **R1** `good` when `praise`.
          |   ^^^^^^
         ::: s.md:8:5
          |
        8 | - 星を**R2** `bad` when `étoile`.
          |       ------ this clause disagrees
        """
    )


def test_tabs_are_four_columns_and_marks_stand_under_what_they_mark():
    assert drawn(found((7, 4, 7, 11))).splitlines()[3:] == [
        "7 |     - **R1a** except `bad` when `lied`.",
        "  |       ^^^^^^^",
    ]


def test_wide_characters_take_two_columns():
    assert drawn(found((8, 3, 8, 5))).splitlines()[3:] == [
        "8 | - 星を**R2** `bad` when `étoile`.",
        "  |   ^^^^",
    ]


def test_combining_marks_take_no_column():
    text = "- `e\u0301toile` is bad".encode()

    assert drawn(found((1, 12, 1, 14)), text).splitlines()[3:] == [
        "1 | - `e\u0301toile` is bad",
        "  |           " + "^^",
    ]


def test_a_range_over_a_few_lines_shows_them_all():
    assert drawn(found((9, 3, 11, 8))).splitlines()[3:] == [
        " 9 | - **R3** over",
        "   |   ^^^^^^^^^^^",
        "10 |   two",
        "   |   ^^^",
        "11 |   three",
        "   |   ^^^^^",
    ]


def test_a_range_over_many_lines_shows_the_first_and_the_last():
    assert drawn(found((9, 3, 13, 1))).splitlines()[3:] == [
        " 9 | - **R3** over",
        "   |   ^^^^^^^^^^^",
        "...",
        "12 |   four lines.",
        "   |   ^^^^^^^^^^^",
    ]


def test_a_range_without_length_and_the_end_of_a_line_get_one_mark():
    assert drawn(found((6, 31, 6, 31))).splitlines()[3:] == [
        "6 | - **R1** `good` when `praise`.",
        "  |                               ^",
    ]


def test_a_place_outside_the_file_shows_no_source():
    assert drawn(found((99, 1, 99, 2), mend="say more")) == dedent(
        """\
        error[RB301] gap: no clause says what to do
         --> s.md:99:1
          = help: say more
        """
    )


def test_an_empty_file_has_one_empty_line():
    assert drawn(found((1, 1, 1, 1)), b"").splitlines()[3:] == ["1 |", "  | ^"]


def test_a_long_line_is_cut_around_the_range():
    line = "a" * 300 + " **R1** " + "b" * 300
    shown, marks = drawn(found((1, 302, 1, 308)), line.encode()).splitlines()[3:]

    assert shown == "1 | ..." + "a" * 31 + " **R1** " + "b" * 51 + "..."
    assert marks == "  | " + " " * 35 + "^^^^^^"


def test_a_long_line_with_an_early_range_is_cut_at_its_end():
    shown, marks = drawn(found((1, 1, 1, 4)), b"abc " * 100).splitlines()[3:]

    assert shown == "1 | " + ("abc " * 100)[:93] + "..."
    assert marks == "  | ^^^"


def test_a_range_longer_than_the_room_is_underlined_as_far_as_it_is_shown():
    shown, marks = drawn(found((1, 50, 1, 500)), b"x" * 600).splitlines()[3:]

    assert shown == "1 | ..." + "x" * 90 + "..."
    assert marks == "  |    " + "^" * 90


@pytest.mark.parametrize("column", [1, 2, 95, 96, 97, 98, 299, 300, 301])
def test_marks_always_stand_under_the_line(column):
    shown, marks = drawn(found((1, column, 1, column + 1)), b"y" * 300).splitlines()[3:]

    assert len(marks) <= len(shown) + 1
    assert marks.count("^") == 1


def test_what_could_steer_a_terminal_is_escaped_everywhere():
    diagnostic = found((1, 3, 1, 4), message="`\x1b[2J`", mend="say \u202e or \x07")
    text = drawn(diagnostic, "a \x1b]0;pwned\x07 \u202e b".encode())

    assert text == dedent(
        r"""        error[RB301] gap: `\u{1b}[2J`
         --> s.md:1:3
          |
        1 | a \u{1b}]0;pwned\u{7} \u{202e} b
          |   ^^^^^^
          |
          = help: say \u{202e} or \u{7}
        """
    )


def test_a_mend_of_several_lines_stands_indented():
    assert drawn(found((99, 1, 99, 1), mend="add\n- one\n- two")).splitlines()[2:] == [
        "  = help: add",
        "          - one",
        "          - two",
    ]


def test_counts_without_a_case_stand_alone():
    assert drawn(found((99, 1, 99, 1), cases=3, of=4)).splitlines()[2:] == ["  = cases: 3 of 4"]


def test_a_warning_says_so():
    warning = Diagnostic("RB3", "no-example", Severity.WARNING, "m", Span("s.md", 99, 1, 99, 1))

    assert drawn(warning).startswith("warning[RB3] no-example: m\n")


def test_bytes_that_are_no_text_are_shown_as_replaced():
    assert drawn(found((1, 2, 1, 3)), b"a\xffb").splitlines()[3:] == ["1 | a\ufffdb", "  |  ^"]


def test_colour_changes_no_character(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "20")
    diagnostic = found(
        (6, 3, 6, 9), case_words=("not `praise`",), mend="[bold]no markup[/bold] :smile:"
    )
    (lines,) = frames([diagnostic], {"s.md": TEXT})
    draw(lines)

    shown = capsys.readouterr().err.splitlines()

    assert [line.rstrip() for line in shown] == plain(lines).splitlines()
