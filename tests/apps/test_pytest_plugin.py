"""`pytest guidelines/`: a guideline's proof and its examples as tests."""

import subprocess
import sys

from tests.apps.calls import GAP, GOOD

WRONG = GOOD.replace('"Hello." is `other` by **R2**', '"Hello." is `complaint` by **R1**')


def test_a_sound_guideline_passes_with_a_test_for_each_example(pytester):
    pytester.makefile(".md", mail=GOOD)
    done = pytester.runpytest("-v")

    done.assert_outcomes(passed=4)
    done.stdout.fnmatch_lines(["*mail.md::check PASSED*", "*mail.md::x1: It broke PASSED*"])


def test_other_markdown_is_no_test(pytester):
    pytester.makefile(".md", README="# guideline: no", page="---\ntitle: x\n---\n")

    pytester.runpytest().assert_outcomes()


def test_a_wrong_example_fails_with_its_frame_and_the_others_pass(pytester):
    pytester.makefile(".md", mail=WRONG)
    done = pytester.runpytest()

    done.assert_outcomes(passed=3, failed=1)
    done.stdout.fnmatch_lines(["error*example-mismatch: *", "*--> mail.md:*", '*| - "Hello."*'])
    done.stdout.no_fnmatch_line("*Traceback*")


def test_a_gap_fails_the_check_alone(pytester):
    pytester.makefile(".md", mail=GAP)
    done = pytester.runpytest()

    done.assert_outcomes(passed=3, failed=1)
    done.stdout.fnmatch_lines(["error?RB301? gap: *"])


def test_a_guideline_that_cannot_be_read_fails_its_check(pytester):
    (pytester.path / "mail.md").write_bytes(b"---\nguideline: x\n---\n\x00\xff")

    pytester.runpytest().assert_outcomes(failed=1)


def test_one_example_can_be_chosen(pytester):
    pytester.makefile(".md", mail=GOOD)

    pytester.runpytest("-k", "Hello").assert_outcomes(passed=1, deselected=3)


def test_a_run_without_guidelines_loads_nothing_heavy():
    script = "import sys; import rubricc.apps.pytest_plugin; print(*sys.modules)"
    done = subprocess.run(
        (sys.executable, "-c", script), capture_output=True, text=True, check=True
    )

    heavy = {"lark", "pydantic", "mkdocs", "rich", "markdown_it", "yaml", "click", "jinja2"}
    assert not heavy & set(done.stdout.split())
