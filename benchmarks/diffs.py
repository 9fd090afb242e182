"""`rubricc diff` of two versions of a large guideline."""

import json
from collections.abc import Iterator
from pathlib import Path

from benchmarks.guidelines import Made, make, text_of
from benchmarks.measuring import RUBRICC, Ran, measure

TITLE = "`rubricc diff`"
SIZES = ((200, 25), (200, 60))
DIFF = (RUBRICC, "diff", "--exit-zero", "--json")


def report(folder: Path) -> Iterator[str]:
    """For each size: against a version that says the same, and against one with three edits."""
    yield "Whole processes, run in turn with `rubricc check` of the new version; three clauses are"
    yield "edited: a label, a condition, an exception."
    yield ""
    yield "| clauses × signals | new version | check | diff | ratio | MB | changed |"
    yield "|---|---|---|---|---|---|---|"
    for clauses, signals in SIZES:
        made = make(clauses, signals)
        old, same, new = (folder / f"{name}.md" for name in ("old", "same", "new"))
        text = text_of(made)
        old.write_text(text, encoding="utf-8")
        same.write_text(text.replace("# A large guideline", "# Large, in other words"), "utf-8")
        new.write_text(edited(made, text), encoding="utf-8")
        for path, words in ((same, "says the same"), (new, "three edits")):
            check, diff = measure(
                [RUBRICC, "check", str(path)], [*DIFF, str(old), str(path)], rounds=3
            )
            assert diff.code == 0, diff.err
            ratio = diff.seconds / check.seconds
            yield (
                f"| {clauses} × {signals} | {words} | {check.seconds:.2f} | {diff.seconds:.2f} "
                f"| {ratio:.1f} | {diff.megabytes} | {changed(diff)} |"
            )


def edited(made: Made, text: str) -> str:
    """The guideline with another label, a condition that is wider, and an exception gone."""
    lines = text.split("\n")
    rules = [i for i, line in enumerate(lines) if line.startswith("- **R") and " and " in line]
    first, second = rules[len(rules) // 3], rules[2 * len(rules) // 3]
    label = lines[first].split("`")[1]
    other = "praise" if label != "praise" else "safety"
    lines[first] = lines[first].replace(f"`{label}` when", f"`{other}` when")
    lines[second] = lines[second].rpartition(" and ")[0] + "."
    exceptions = [i for i, line in enumerate(lines) if line.startswith("    - **")]
    assert exceptions, made.clauses
    del lines[exceptions[len(exceptions) // 2]]
    return "\n".join(lines)


def changed(diff: Ran) -> str:
    """How many cases changed, as the answer says it."""
    answer = json.loads(diff.out)
    (decision,) = answer["decisions"]
    if decision["state"] == "equal":
        return "proved equal"
    of = f"{int(answer['cases']):,}" if answer["cases"] else "(not counted)"
    return f"{int(decision['changed'] or 0):,} of {of} cases"
