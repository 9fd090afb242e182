"""The lint of labeling configs: what it finds, where, and what it never opens."""

import pytest

from rubricc.adopt import lint_label_studio
from tests.apps.calls import call

FINE = """<View>
  <Text name="text" value="$text"/>
  <Choices name="label" toName="text"><Choice value="a"/><Choice value="b"/></Choices>
  <View visibleWhen="choice-selected" whenTagName="label" whenChoiceValue="a,b">
    <TextArea name="why" toName="text"/>
  </View>
</View>"""


def changed(old: str, new: str) -> str:
    assert FINE.count(old) == 1

    return FINE.replace(old, new)


def test_a_config_without_mistakes_is_silent():
    assert lint_label_studio(FINE.encode()) == ()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('<Choice value="b"/>', '<Choice value="b"/><Choice value="a"/>', ["choice-twice 3:77"]),
        (
            '<Choice value="b"/>',
            '<Choice value=" "/>',
            ["missing-attribute 3:58", "dangling-condition 4:3"],
        ),
        ("<TextArea", "<TextAria", ["unknown-tag 5:5"]),
        ('name="why" toName="text"', 'name="why" toName="txt"', ["dangling-toname 5:5"]),
        ('name="why" toName="text"', 'name="why" toName="label"', ["dangling-toname 5:5"]),
        ('name="why"', 'name="label"', ["name-twice 5:5"]),
        ('whenTagName="label"', 'whenTagName="lable"', ["dangling-condition 4:3"]),
        ('whenTagName="label"', 'whenTagName="text"', ["dangling-condition 4:3"]),
        ('whenTagName="label"', 'whenTagName="why"', ["circular-condition 4:3"]),
        ('whenTagName="label" ', "", ["half-condition 4:3"]),
        ('"a,b"', '"a, c"', ["dangling-condition 4:3"]),
        ('visibleWhen="choice-selected" ', "", ["half-condition 4:3"]),
        ('visibleWhen="choice-selected"', 'visibleWhen="choice-select"', ["attribute-value 4:3"]),
        ("visibleWhen=", "visibelWhen=", ["half-condition 4:3", "unknown-attribute 4:3"]),
        (' name="why"', "", ["missing-attribute 5:5"]),
        ('<TextArea name="why"', '<Pairwise name="why"', ["pair 5:5"]),
        ('<TextArea name="why"', '<RectangleLabels name="why"', ["empty 5:5", "wrong-target 5:5"]),
        ("<TextArea", '<Label value="é"/> <TextArea', ["stray 5:5"]),
        ('<Choice value="b"/>', '<Choice value="b" hotkey="a"/><Label value="c" hotkey="a"/>', 0),
    ],
)
def test_each_mistake_is_found_where_it_stands(old, new, expected):
    found = lint_label_studio(changed(old, new).encode())
    told = [f"{one.rule} {one.place.line}:{one.place.column}" for one in found]

    assert told == (expected or ["hotkey-twice 3:88", "stray 3:88"])


def test_columns_count_characters():
    data = '<View><Header value="äöü 𝔘"/><Bad/></View>'.encode()

    assert [one.place.column for one in lint_label_studio(data)] == [30]


def test_another_root_is_told():
    assert [one.rule for one in lint_label_studio(b"<div/>")] == ["root"]


def test_a_slip_names_what_was_meant():
    (one,) = lint_label_studio(changed("<TextArea", "<TextAria").encode())

    assert one.mend == "did you mean `TextArea`?"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'<!DOCTYPE View SYSTEM "file:///etc/passwd"><View/>', "a DOCTYPE is not read"),
        (b'<!DOCTYPE v [<!ENTITY a "b">]><View>&a;</View>', "a DOCTYPE is not read"),
        (b"<View>&a;</View>", "the file is no XML here: undefined entity"),
        (b"<View>", "the file is no XML here: no element found"),
        (b"", "the file is no XML here: no element found"),
        (b"\xff\xfe\x00", "the file is no XML here"),
        (b'<?xml version="1.0" encoding="rot13"?><View/>', "the file is"),
        (b"<View>" * 101, "tags are nested more than 100 deep"),
        (b"<View>" + b"<View/>" * 20_000, "there are more than 20,000 tags"),
        (b" " * 2_000_001, "the file has more than 2 MB"),
    ],
)
def test_what_is_not_read_is_told_in_one_finding(data, message):
    (one,) = lint_label_studio(data)

    assert one.rule == "unreadable"
    assert one.message.startswith(message)


def test_many_mistakes_are_told_in_bounded_time_and_number():
    choices = "".join(f'<Choice value="v{n}"/>' for n in range(4_000))
    views = "".join(
        f'<View visibleWhen="choice-selected" whenTagName="label" whenChoiceValue="w{n}" a{n}="">'
        f"</View>"
        for n in range(4_000)
    )
    data = f'<View><Text name="text" value="$t"/><Choices name="label" toName="text">{choices}'
    found = lint_label_studio(f"{data}</Choices>{views}</View>".encode())

    assert [one.rule for one in found] == ["dangling-condition"] * 100


def test_the_command_prints_places_and_exits_with_1(tmp_path):
    path = tmp_path / "config.xml"
    path.write_text(changed("<TextArea", "<TextAria"), "utf-8")
    found = call("lint", "label-studio", str(path))

    assert found.exit_code == 1
    assert found.stdout == (
        f"{path}:5:5: Label Studio has no tag `TextAria`; did you mean `TextArea`? (unknown-tag)\n"
    )


def test_the_command_is_silent_on_a_good_config(tmp_path):
    path = tmp_path / "config.xml"
    path.write_text(FINE, "utf-8")
    found = call("lint", "label-studio", str(path), "--json")

    assert found.exit_code == 0
    assert '"findings": []' in found.stdout
