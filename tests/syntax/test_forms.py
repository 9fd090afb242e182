"""Every form of the language, and what it is read as."""

import pytest

from rubricc.syntax import Name, Number
from tests.syntax.cases import cases_in
from tests.syntax.reading import nodes_in, read_as, statements_of, tree_of, under

ANSWERS = {"yes", "no"}


@pytest.mark.parametrize(("heading", "text", "expected"), cases_in("forms"))
def test_a_form_is_read(heading, text, expected):
    """Each form becomes its node, with nothing to complain about."""
    assert " ".join(expected) == read_as(heading, text)


@pytest.mark.parametrize(("heading", "text", "expected"), cases_in("forms"))
def test_the_places_of_a_form_are_exact(heading, text, expected):
    """Under the place of a name or a number stands that name or number."""
    tree = tree_of(f"## {heading}\n\n{text}\n")
    for node in nodes_in(tree.sections):
        words = under(tree.source, node.span) if hasattr(node, "span") else ""
        if isinstance(node, Name) and node.text not in ANSWERS:
            assert words.strip("`*_") == node.text
        if isinstance(node, Number):
            assert words.strip("`") == node.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("`a` and (`b` or `c`)", ["`a` and (`b` or `c`)", "`a`", "`b` or `c`", "`b`", "`c`"]),
        ("not `a`\n  is `b`", ["not `a`\n  is `b`", "`a`\n  is `b`"]),
        ("at least 2 of `a`, `b` of A", ["at least 2 of `a`, `b` of A", "`a`", "`b` of A"]),
        ("`t` includes any of `x`, `y`", ["`t` includes any of `x`, `y`"]),
        ("`t` is not applicable", ["`t` is not applicable"]),
    ],
)
def test_the_places_of_conditions_are_exact(text, expected):
    """A condition covers its own words, without the parentheses around it."""
    tree = tree_of(f"## Facts\n\n- never {text}.\n")
    _, *conditions = nodes_in(tree.sections[0].statements)
    conditions = [node for node in conditions if not isinstance(node, Name)]

    assert expected == [under(tree.source, node.span) for node in conditions]


def test_a_section_says_what_it_is_for():
    """A heading names its kind in any capitals, its decisions, and whether all labels may hold."""
    tree = tree_of(
        "## Labels: choose all that apply\n\n## labels for `tone`\n\n## EDGE  CASES for `a`, `b`\n"
        "\n## Labels for `x`: choose all that apply\n\n## Background\n"
    )
    said = [
        (section.kind.value, [name.text for name in section.decisions], section.choose_all)
        for section in tree.sections
    ]

    assert said == [
        ("Labels", [], True),
        ("Labels", ["tone"], False),
        ("Edge cases", ["a", "b"], False),
        ("Labels", ["x"], True),
    ]


def test_prose_is_no_statement():
    """Paragraphs, quotes, code and images between statements are for the reader."""
    text = "Prose.\n\n> A quote.\n\n```\ncode\n```\n\n![x](x.png)\n\n- **R1** `a`.\n\nMore prose."

    assert len(statements_of("Rules", text)) == 1


def test_an_ordered_list_holds_statements_too():
    """Numbers before statements are for the reader."""
    assert len(statements_of("Rules", "1. **R1** `a`.\n2. **R2** `b`.")) == 2


def test_white_space_means_nothing():
    """A statement may run over several lines, and words may stand far apart."""
    spread = "- **R1**   `a`\n  or\n  `b`   when `c`\n  and not\n  `d`,\n  because it\n  is so."

    assert read_as(
        "Rules", "- **R1** `a` or `b` when `c` and not `d`, because it is so."
    ) == read_as("Rules", spread)


def test_a_table_is_about_the_decision_of_its_heading():
    """The column of outcomes is headed by the decision: the one named, the only one, or `label`."""
    table = "| `a` | tone |\n|---|---|\n| yes | x |\n"
    named = tree_of(f"## Labels\n\n- `y`.\n\n## Rules for `tone`\n\n{table}")
    only = tree_of(f"## Labels for `tone`\n\n- `x`.\n\n## Rules\n\n{table}")

    assert [next(nodes_in(tree.sections[1].statements)).outcome.text for tree in (named, only)] == [
        "tone",
        "tone",
    ]
