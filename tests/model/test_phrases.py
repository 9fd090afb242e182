"""Phrases and scenarios: each text shows one value of one signal, and gives no label away."""

import pytest

from rubricc.compiler import compile_guideline
from rubricc.diagnostics.sample import GUIDELINE
from rubricc.model import Scenario

PARCEL = """
## Scenarios

### A parcel

- opener: "Hello,"
- `problem` `yes`: "it came broken"; "the box was empty"
- `problem` `no`: "it came on Monday"
- closer: "Bye."
"""


def found_in(text: str) -> list[str]:
    compilation = compile_guideline("mail.md", {"mail.md": text.encode()})
    return [one.name for one in compilation.diagnostics]


def test_a_scenario_is_kept_as_written():
    compilation = compile_guideline("mail.md", {"mail.md": (GUIDELINE + PARCEL).encode()})
    assert compilation.guideline is not None
    (scenario,) = compilation.guideline.scenarios

    assert compilation.diagnostics == ()
    assert scenario == Scenario(
        "A parcel",
        (
            ("problem", "yes", ("it came broken", "the box was empty")),
            ("problem", "no", ("it came on Monday",)),
        ),
        (("opener", ("Hello,",)), ("closer", ("Bye.",))),
        scenario.span,
    )


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("it came on Monday", "It came  broken", "ambiguous-phrase"),
        ("`problem` `no`", "`problem` `yes`", "said-twice"),
        ("`problem` `no`", "`problem` `perhaps`", "unknown-value"),
        ("`problem` `no`", "`trouble` `no`", "unknown-name"),
        ("closer:", "opener:", "said-twice"),
        ("the box was empty", "the other box was empty", "label-in-phrase"),
        ("Hello,", "A complaint:", "label-in-phrase"),
    ],
)
def test_what_a_scenario_gets_wrong(old, new, name):
    assert found_in(GUIDELINE + PARCEL.replace(old, new)) == [name]


def test_a_phrase_of_a_signal_shows_what_no_fragment_denies():
    phrase = '- `problem`: yes or no. Something does not work.\n    - `no`: "it came broken"\n'
    text = GUIDELINE.replace("- `problem`: yes or no. Something does not work.\n", phrase)

    assert found_in(text + PARCEL) == ["ambiguous-phrase"]


def test_a_scenario_has_a_title_of_its_own():
    again = PARCEL.replace("it came", "it arrived").replace("the box", "the parcel")
    again = again.replace("## Scenarios\n", "")

    assert found_in(GUIDELINE + PARCEL + again) == ["duplicate-name"]
