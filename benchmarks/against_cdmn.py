"""`rubricc check` against the gap check of cDMN, on the same rules.

cDMN (PyPI `cdmn`, with `idp-engine` and Z3) is GPL and LGPL: it lives in an environment of its own
below `build/`, which is made here, and is never a dependency. Its check looks for one case without
a rule; `rubricc check` looks for all that it can prove wrong.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape

from benchmarks.measuring import RUBRICC, Ran, TooSlowError, run

TITLE = "`rubricc check`, against cDMN's gap check"
ROOT = Path(__file__).parents[1]
HOME = ROOT / "build" / "cdmn"
WANTED = ("cdmn==2.1.2", "idp-engine==0.12.1")
SIZES = (20, 100)
PATIENCE = 240
CHOICES = {
    "severity": ("low", "medium", "high", "grave"),
    "channel": ("mail", "chat", "phone", "shop"),
    "topic": ("bill", "parcel", "defect", "praise", "spam"),
    "tone": ("calm", "cross", "rude"),
}
LABELS = ("answer", "forward", "close", "wait")
GAP = """\
import json, sys, time
from pathlib import Path
from cdmn.cdmn import generate_fodot
from cdmn.parse_xml import XMLparser
from cdmn.table_operations import replace_with_error_check
from idp_engine import IDP
start = time.perf_counter()
parser = XMLparser(Path(sys.argv[1]).read_text())
needs = parser.get_table_dependencies("label")
tables = replace_with_error_check(parser.get_tables(), "gap", "label", deps=needs)
text = generate_fodot(tables, add_main=True)
found = IDP.from_str(text).execute()
seconds = time.perf_counter() - start
print(json.dumps({"seconds": seconds, "found": found}), file=sys.stderr)
"""
PROVE = """\
import json, sys, time
from pathlib import Path
from rubricc.compiler import prove_guideline
path = sys.argv[1]
start = time.perf_counter()
found = prove_guideline(path, {path: Path(path).read_bytes()}).diagnostics
seconds = time.perf_counter() - start
print(json.dumps({"seconds": seconds, "found": [one.name for one in found]}), file=sys.stderr)
"""


@dataclass(frozen=True, slots=True)
class Rule:
    """What some signals must be, from which age on, and the label."""

    values: dict[str, str]
    age: int | None
    label: str


def report(folder: Path) -> Iterator[str]:
    """A row for each number of rules and each policy that cDMN has a gap check for."""
    refused = prepare()
    if refused:
        yield f"cDMN could not be installed here: {refused}"
        return
    yield f"{' and '.join(WANTED)}. *Whole* is the process, *net* what comes after its imports:"
    yield "reading, translating and solving, or reading and proving. cDMN finds one case without a"
    yield "rule, rubricc everything it can prove wrong. `FIRST` is what the rules mean, the first"
    yield "that holds decides; `UNIQUE` is easier for cDMN, and the gap the same. Aim: 100 or more."
    yield ""
    yield "Of whole processes that aim is out of reach at 20 rules: cDMN takes some 4 s there, a"
    yield "hundredth of which is 0.04 s, and to start Python alone takes half of that, to parse the"
    yield "file as Markdown more than twice as much. *net* is what the aim can be held against."
    yield ""
    yield "| rules | policy | cDMN whole | cDMN net | rubricc whole | rubricc net | ratio | net |"
    yield "|---|---|---|---|---|---|---|---|"
    for count in SIZES:
        rules = draw_rules(count)
        guideline = folder / f"{count}.md"
        guideline.write_text(as_guideline(rules), encoding="utf-8")
        whole = best([RUBRICC, "check", str(guideline)], 5)
        net = best([sys.executable, "-c", PROVE, str(guideline)], 5)
        assert "'gap'" in str(told(net)["found"]), net.err
        for policy in ("FIRST", "UNIQUE"):
            path = folder / f"{count}-{policy}.dmn"
            path.write_text(as_dmn(rules, policy), encoding="utf-8")
            yield row(count, policy, path, (whole.seconds, seconds_in(net)))


def row(count: int, policy: str, path: Path, ours: tuple[float, float]) -> str:
    """cDMN's times beside ours; that it is stopped gives the least that it would have taken."""
    python = str(HOME / "bin" / "python")
    more = ""
    try:
        theirs = run([python, "-c", GAP, str(path)], PATIENCE)
        assert theirs.code == 0, theirs.err[-500:]
        assert "Model 1" in str(told(theirs)["found"]), theirs.err[-500:]
        times = theirs.seconds, seconds_in(theirs)
    except TooSlowError:
        more, times = "> ", (PATIENCE, PATIENCE)
    cells = [f"{more}{one:.1f}" for one in times] + [f"{one:.3f}" for one in ours]
    ratios = [f"{more}{a / b:.0f}" for a, b in zip(times, ours, strict=True)]
    return f"| {count} | {policy} | {' | '.join([*cells, *ratios])} |"


def best(command: list[str], rounds: int) -> Ran:
    """The fastest of some runs."""
    return min((run(command) for _ in range(rounds)), key=lambda one: one.seconds)


def told(done: Ran) -> dict[str, object]:
    """What the last line on stderr says."""
    found = json.loads(done.err.strip().split("\n")[-1])
    assert isinstance(found, dict)
    return found


def seconds_in(done: Ran) -> float:
    """The seconds that a run says it took after its imports."""
    seconds = told(done)["seconds"]
    assert isinstance(seconds, float)
    return seconds


def prepare() -> str:
    """Make the environment; what stands in the way, or nothing."""
    if (HOME / ".ready").exists():
        return ""
    shutil.rmtree(HOME, ignore_errors=True)
    ours = ROOT / ".venv-uv" / "bin" / "uv"
    uv = str(ours) if ours.exists() else shutil.which("uv") or "uv"
    for command in (
        [uv, "venv", "--quiet", "--python", sys.executable, str(HOME)],
        [uv, "pip", "install", "--quiet", "--python", str(HOME / "bin" / "python"), *WANTED],
    ):
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            return f"`{' '.join(command[:3])} …` said: {' '.join(done.stderr.split())[-600:]}"
    (HOME / ".ready").touch()
    return ""


def draw_rules(count: int) -> list[Rule]:
    """The same rules for the same count, of three signals at least; some cases have none.

    No rule stands behind another that has all of its cases: those would be dead.
    """
    random = Random(count)
    rules: list[Rule] = []
    while len(rules) < count:
        names = random.sample(list(CHOICES), random.randint(3, 4))
        values = {name: random.choice(CHOICES[name]) for name in CHOICES if name in names}
        age = random.randrange(100) if random.random() < 0.7 else None
        rule = Rule(values, age, random.choice(LABELS))
        if not any(covers(earlier, rule) for earlier in rules):
            rules.append(rule)
    return rules


def covers(one: Rule, other: Rule) -> bool:
    """Whether the first holds wherever the second does."""
    older = one.age is None or (other.age is not None and other.age >= one.age)
    return older and one.values.items() <= other.values.items()


def as_guideline(rules: list[Rule]) -> str:
    """The rules as a Markdown table."""
    signals = [
        f"- `{name}`: {', '.join(f'`{one}`' for one in values[:-1])} or `{values[-1]}`. Its {name}."
        for name, values in CHOICES.items()
    ]
    labels = [f"- `{label}`: What we {label}." for label in LABELS]
    names = [*CHOICES, "age"]
    rows = [
        "| "
        + " | ".join(
            [rule.values.get(name, "-") for name in CHOICES]
            + ["-" if rule.age is None else f"at least {rule.age}", rule.label]
        )
        + " |"
        for rule in rules
    ]
    header = f"| {' | '.join(f'`{name}`' for name in names)} | label |"
    return "\n".join(
        [
            "---\nguideline: table\ntitle: A table\nversion: 1.0.0",
            "task: classify\nunit: message\nmedia: text\n---\n\n# A table\n\n## Signals\n",
            *signals,
            "- `age`: 0 or more. How old the customer is.",
            "\n## Labels\n",
            *labels,
            "\n## Rules\n",
            header,
            "|---" * (len(names) + 1) + "|",
            *rows,
            "\n## Priority\n",
            "- earlier over later in Rules.",
            "",
        ]
    )


def as_dmn(rules: list[Rule], policy: str) -> str:
    """The rules as a DMN decision table."""
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" ',
        'namespace="d"><decision id="label" name="label">',
        f'<decisionTable id="t" hitPolicy="{policy}">',
    ]
    for name, values in CHOICES.items():
        parts.append(
            f'<input id="i-{name}"><inputExpression id="e-{name}" typeRef="string">'
            f"<text>{name}</text></inputExpression>"
            f'<inputValues id="v-{name}"><text>{quoted(values)}</text></inputValues></input>'
        )
    parts.append(
        '<input id="i-age"><inputExpression id="e-age" typeRef="integer">'
        "<text>age</text></inputExpression></input>"
        '<output id="o" name="label" typeRef="string">'
        f'<outputValues id="v"><text>{quoted(LABELS)}</text></outputValues></output>'
    )
    for number, rule in enumerate(rules):
        cells = [quoted([rule.values[name]]) if name in rule.values else "-" for name in CHOICES]
        cells.append("-" if rule.age is None else escape(f">= {rule.age}"))
        entries = [
            f'<inputEntry id="r{number}-{place}"><text>{cell}</text></inputEntry>'
            for place, cell in enumerate(cells)
        ]
        parts.append(
            f'<rule id="r{number}">{"".join(entries)}'
            f'<outputEntry id="o{number}"><text>{quoted([rule.label])}</text></outputEntry></rule>'
        )
    return "".join([*parts, "</decisionTable></decision></definitions>\n"])


def quoted(values: tuple[str, ...] | list[str]) -> str:
    """Values as DMN writes them; cDMN stumbles on a space after the comma."""
    return ",".join(f'"{value}"' for value in values)
