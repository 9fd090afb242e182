"""Front matter: what its fields are, where they stand, and what is refused before it can grow."""

import pytest

from rubricc.source import Span
from tests.blocks import places, read, read_sound

BODY = "\n## Labels\n"


def fenced(yaml: str) -> str:
    return f"---\n{yaml}\n---\n{BODY}"


def test_every_scalar_stays_text():
    yaml = "a: no\nb: 012\nc: 1:30\nd: 2001-13-45\ne: ~\nf:\ng: 'it''s'\nh: \"\\x41\"\ni: 1.0"
    document = read_sound(fenced(yaml))

    values = [field.value for field in document.fields]
    assert values == ["no", "012", "1:30", "2001-13-45", "~", "", "it's", "A", "1.0"]


def test_keys_and_values_have_their_places():
    document = read_sound(fenced('title:  "Mail: 😀"\nowners: [ada,  bob]\nuses:\n  - a.md'))
    title, owners, uses = document.fields

    assert title.key_span == Span("guideline.md", 2, 1, 2, 6)
    assert title.span == Span("guideline.md", 2, 9, 2, 18)
    assert owners.value == (
        ("ada", Span("guideline.md", 3, 10, 3, 13)),
        ("bob", Span("guideline.md", 3, 16, 3, 19)),
    )
    assert uses.value == (("a.md", Span("guideline.md", 5, 5, 5, 9)),)
    assert uses.span == Span("guideline.md", 5, 3, 5, 9)


def test_columns_count_characters_after_crlf_and_a_byte_order_mark():
    document = read_sound(b"\xef\xbb\xbf---\r\na: \xc3\xa9\r\nb: c\r\n---\r\n")

    assert document.fields[1].span == Span("guideline.md", 3, 4, 3, 5)


def test_text_over_several_lines_ends_where_it_is_seen_to():
    document = read_sound(fenced("a: |\n  one\n  two\n\nb: three\n  four"))
    first, second = document.fields

    assert first.value == "one\ntwo\n"
    assert first.span == Span("guideline.md", 2, 4, 4, 6)
    assert second.value == "three four"
    assert second.span == Span("guideline.md", 6, 4, 7, 7)


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("a: &b c", ["2:4 yaml-feature"]),
        ("a: b\nc: *d", ["3:4 yaml-feature"]),
        ("a: !!str b", ["2:4 yaml-feature"]),
        ("a: !python/object:os.system b", ["2:4 yaml-feature"]),
        ("a: [b, !c d]", ["2:8 yaml-feature"]),
        ("a: b\n<<: c", ["3:1 yaml-feature"]),
        ("a: b\n<<: *c", ["3:1 yaml-feature", "3:5 yaml-feature"]),
        ("a: b\na: c\na: d", ["3:1 duplicate-key", "4:1 duplicate-key"]),
        ("a: b\n'a': c", ["3:1 duplicate-key"]),
        ("a: {b: c}", ["2:4 nested-front-matter"]),
        ("a: [b, [c]]", ["2:4 nested-front-matter"]),
        ("? [a]\n: b", ["2:3 nested-front-matter"]),
        ("a:\n  b: c", ["3:3 nested-front-matter"]),
        ("a: b\n...\n--- c", ["4:1 yaml-feature"]),
        ("a: b: c", ["2:5 unreadable-front-matter"]),
        ("a: 'b", ["2:4 unreadable-front-matter"]),
        ("a:\tb", ["2:3 unreadable-front-matter"]),
        ('a: "\\U00110000"', ["2:2 unreadable-front-matter"]),
        ("- a\n- b", ["2:1 unreadable-front-matter"]),
        ("a", ["2:1 unreadable-front-matter"]),
        ('a: "\\ud800"', ["2:4 control-character"]),
        ('a: "b\\u202e"', ["2:4 direction-control"]),
        (
            "a: {b: c}\nd: &e f\na: g",
            ["2:4 nested-front-matter", "3:4 yaml-feature", "4:1 duplicate-key"],
        ),
    ],
)
def test_refusals_have_their_places(yaml, expected):
    assert places(fenced(yaml)) == expected


def test_what_is_wrong_below_is_said_in_the_same_run():
    document, found = read(fenced("a: b: c") + "\n<b>\n")

    assert document is None
    assert [one.name for one in found] == ["unreadable-front-matter", "raw-html"]


def test_a_refused_value_stays_as_written():
    document, _ = read(fenced("a: &b c\nd: *b\ne: {f: g}\na: h"))

    assert document is not None
    assert [(it.key, it.value) for it in document.fields] == [
        ("a", "c"),
        ("d", "*b"),
        ("e", "{f: g}"),
    ]


def test_empty_front_matter_has_no_fields():
    assert read_sound("---\n---\n").fields == ()
    assert read_sound("---\n# only a comment\n---\n").fields == ()


@pytest.mark.parametrize(
    "opening", ["[", "{a: ", "- ", "? ", "&a ", "!a ", "'", '"', "|", "a: [", "\t"]
)
def test_no_yaml_takes_long_or_too_deep_a_stack(opening):
    bomb = opening * (60_000 // len(opening))

    assert places(fenced(bomb))
