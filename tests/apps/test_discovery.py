"""Which files are guidelines, and which files are opened at all."""

import os

import pytest

from rubricc.apps.discovery import find_guidelines, is_guideline, read_regular, read_whole
from rubricc.apps.refusal import RefusedError
from rubricc.apps.terminal import escape, shown, width


@pytest.mark.parametrize(
    "head",
    [
        b"---\nguideline: x\n---\n",
        b"\xef\xbb\xbf---\r\ntitle: x\r\nguideline: x\r\n---\r\n",
        b"---\rguideline: x\r---\r",
        b"---\n'guideline' : x\n---",
        b"---  \ntitle: a\nguideline:\n",
        b"---\nguideline: \xff",
    ],
)
def test_front_matter_with_the_key_makes_a_guideline(head):
    assert is_guideline(head)


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"guideline: x\n",
        b"# Title\n---\nguideline: x\n---\n",
        b"---\ntitle: x\n---\nguideline: x\n",
        b"---\nguidelines: x\n---\n",
        b"---\ntitle: guideline: x\n---\n",
        b"---\n  guideline: nested\n---\n",
        b"----\nguideline: x\n",
        b"\n---\nguideline: x\n---\n",
    ],
)
def test_anything_else_does_not(head):
    assert not is_guideline(head)


def test_a_large_file_is_read_no_further_than_a_byte_beyond_the_limit(tmp_path):
    (tmp_path / "x").write_bytes(b"x" * 100)

    assert len(read_regular(str(tmp_path / "x"), 10)) == 11
    assert len(read_regular(str(tmp_path / "x"), 100)) == 100


def test_a_file_that_is_needed_whole_is_refused_past_its_limit(tmp_path):
    (tmp_path / "x").write_bytes(b"x" * 2_000_000)

    assert len(read_whole(str(tmp_path / "x"), 2_000_000)) == 2_000_000
    with pytest.raises(RefusedError, match="more than 1 MB"):
        read_whole(str(tmp_path / "x"), 1_999_999)


def test_devices_pipes_and_folders_are_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    for path in ("/dev/zero", str(tmp_path / "pipe"), str(tmp_path)):
        with pytest.raises(RefusedError):
            read_regular(path)


def test_the_order_of_guidelines_does_not_depend_on_the_machine(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("b/z.md", "b/a.md", "a.md", "c.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("---\nguideline: x\n---\n", "utf-8")

    assert find_guidelines((".",)) == ("a.md", "c.md", "b/a.md", "b/z.md")
    assert find_guidelines(("c.md", ".")) == ("c.md", "a.md", "b/a.md", "b/z.md")


@pytest.mark.parametrize(
    "code", [*range(32), 127, *range(0x80, 0xA0), 0x202E, 0x2066, 0x2028, 0xD800]
)
def test_nothing_that_steers_a_terminal_is_shown_as_it_is(code):
    assert shown(chr(code)) == ("    " if code == 9 else f"\\u{{{code:x}}}")


def test_letters_of_all_scripts_are_shown_as_they_are():
    text = "naïve 星 שלום مرحبا नमस्ते 👩‍👩‍👧 e\u0301"

    assert escape(text) == text
    assert width("星") == 2
    assert width("e\u0301") == 1
