"""What Markdown becomes: sections, items, tables, and the prose between them."""

from rubricc.blocks import Block, Item, Prose, Subheading, Table
from rubricc.source import Span
from tests.blocks import FRONT, places, read, read_sound


def blocks(body: str) -> tuple[Block, ...]:
    return read_sound(FRONT + body).preamble


def shape(block: Block) -> str:
    """A block on one line: items as `-text(nested)`, tables as their cells."""
    match block:
        case Item(text, items, quotes, number):
            inner = [*map(shape, items), *(f"{it.label or ''}>{it.text}" for it in quotes)]
            return f"{number or '-'}{text.content}" + (f"({', '.join(inner)})" if inner else "")
        case Table(header, rows):
            return " / ".join("|".join(cell.content for cell in row) for row in (header, *rows))
        case Subheading(text):
            return f"#{text.content}"
        case Prose(text):
            return text.content


def shapes(body: str) -> list[str]:
    return [shape(block) for block in blocks(body)]


def test_level_two_headings_name_sections_either_way_they_are_written():
    document = read_sound(FRONT + "# Mail\na\n## `b` ##\nc\n### d\nRules\nfor e\n---\n> ## f\n")

    assert [section.heading.content for section in document.sections] == ["`b`", "Rules\nfor e"]
    assert [shape(block) for block in document.preamble] == ["Mail", "a"]
    assert [shape(block) for block in document.sections[0].blocks] == ["c", "#d"]
    assert [shape(block) for block in document.sections[1].blocks] == ["f"]


def test_items_of_all_lists_stand_flat():
    assert shapes("- a\n  b\n    - c\n    - d\n- e\n\ntext\n\n* f\n") == [
        "-a\nb(-c, -d)",
        "-e",
        "text",
        "-f",
    ]


def test_ordered_items_have_the_numbers_that_readers_see():
    assert shapes("3. a\n3. b\n    1) c\n") == ["3a", "4b(1c)"]


def test_a_lazy_line_belongs_to_its_item():
    first, *_ = blocks("- a\nb\n")

    assert isinstance(first, Item)
    assert first.text.content == "a\nb"
    assert first.text.origins == ((4, 3), (5, 1))
    assert first.span == Span("guideline.md", 4, 1, 5, 2)


def test_an_item_has_its_quotes_with_their_labels():
    body = (
        "- **X1** is `a`.\n\n  A:\n  > one\n  > two\n  >\n  > - three\n\n"
        "  prompt:\n\n  > four\nfive\n"
    )

    assert shapes(body) == ["-**X1** is `a`.(A>one\ntwo\n\n- three, prompt>four\nfive)"]


def test_a_label_can_be_an_item_of_its_own():
    assert shapes("- a\n    - B:\n      > c\n") == ["-a(-B:(B>c))"]


def test_what_an_item_holds_beside_its_statement_is_prose_after_it():
    body = "- a\n\n  b\n\n  | c |\n  | - |\n\n      d\n\n  # e\n- f\n"

    assert shapes(body) == ["-a", "b", "c", "d", "e", "-f"]
    assert isinstance(blocks(body)[2], Table)


def test_an_item_that_begins_with_no_paragraph_has_an_empty_text():
    assert shapes("-\n- # a\n- > b\n") == ["-", "-", "a", "-(>b)"]


def test_cells_keep_their_columns_behind_an_escaped_pipe():
    table = blocks("|  a | `b \\| c` |d|\n|-|:-:|-|\n  e | f \\| g| h\n")[0]

    assert isinstance(table, Table)
    assert [cell.content for cell in table.rows[0]] == ["e", "f \\| g", "h"]
    assert [cell.origins for cell in table.header] == [((4, 4),), ((4, 8),), ((4, 18),)]
    assert [cell.origins for cell in table.rows[0]] == [((6, 3),), ((6, 7),), ((6, 15),)]
    assert table.span == Span("guideline.md", 4, 1, 6, 16)


def test_a_ragged_row_is_read_on_as_long_as_its_header():
    document, found = read(FRONT + "| a | b |\n|-|-|\n| c |\n| d | e | f |\n")

    assert document is not None
    assert [shape(block) for block in document.preamble] == ["a|b / c| / d|e"]
    assert [one.span.line for one in found] == [6, 7]


def test_quotes_code_and_lists_in_quotes_are_prose():
    assert shapes("> a\n>\n> - b\n\n```text\nc\n```\n\n    d\n") == [
        "a",
        "b",
        "```text\nc\n```",
        "d",
    ]


def test_eight_lists_and_eight_quotes_may_nest():
    assert places(FRONT + "> " * 8 + "a\n\n" + "- " * 8 + "b\n") == []
    assert places(FRONT + "> " * 9 + "a\n\n" + "- " * 9 + "b\n") == [
        "4:17 deep-nesting",
        "6:17 deep-nesting",
    ]


def test_limits_are_just_where_they_say():
    a_line = "a" * 19_999 + "\n"

    assert places(FRONT + "a" + a_line) == []
    assert places(FRONT + "aa" + a_line) == ["4:1 long-paragraph"]
    assert places((FRONT + "\n").ljust(1_000_000)) == []
    assert places((FRONT + "\n").ljust(1_000_001)) == ["1:1 large-file"]
    assert places(FRONT + "\n" * 49_996) == []
    assert places(FRONT + "\n" * 49_997) == ["1:1 large-file"]
    assert places("---\na: " + "b" * 63_992 + "\n---\n") == []
    assert places("---\na: " + "b" * 63_993 + "\n---\n") == ["1:1 large-front-matter"]
