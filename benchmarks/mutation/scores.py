"""The fates of mutants, kept in a file while a run goes on, and the page that tells of them."""

import hashlib
import json
import platform
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.mutation.trial import ENDLESS, KILLED, SURVIVED, UNREACHED

EXPLAINED = "## Survivors, explained"
"""From here on the page is written by hand: a heading for each reason, a line for each mutant."""


HEAD = """\
# Mutation testing

Would the tests notice if a line of the proof were wrong? mutmut changes one thing in one function,
such as `<` into `<=`, a value into `None`, an argument left out, a `case` taken away: a mutant. A
mutant that some test fails on is killed; one that all tests pass with has survived, and either a
test is missing or the mutant means the same. `make mutate` tries them and writes this page down to
the survivors that are explained by hand; `make mutate EVERY=10` tries every tenth.

mutmut makes the mutants, since of the two tools it alone keeps them within a process: cosmic-ray
writes each to disk and starts Python and pytest anew. Our own runner goes one further
(`benchmarks/mutation/trial.py`): it swaps the code of the function in a fork of a process
that has collected the tests, run each once, and knows by their coverage which ones enter it. These
run, the quick ones first, until one fails; a mutant takes 20 to 200 ms, and one that never ends is
killed by its time. The score counts what the tests kill, nothing else: what mypy alone would catch,
such as `None` for a number that is never used as one, has survived. The last column leaves out the
mutants that mean the same, which the end of this page lists.
"""


@dataclass(frozen=True, slots=True)
class Tried:
    """A file as it was when its mutants were tried, and what became of each."""

    file: str
    digest: str
    every: int
    """Every which mutant was tried."""
    mutants: int
    """How many there are."""
    fates: tuple[tuple[str, str, str], ...]
    """Function, change and fate of each that was tried."""

    def survivors(self) -> Iterator[str]:
        """The survivors as the page lists them."""
        for function, change, fate in self.fates:
            if fate in (SURVIVED, UNREACHED):
                yield f"- `{function}`: `{change}`"

    def updated(self, again: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
        """All fates, with those that were tried again."""
        latest = {(function, change): fate for function, change, fate in again}
        return [(f, c, latest.get((f, c), fate)) for f, c, fate in self.fates]


def digest_of(path: Path) -> str:
    """What tells whether a file has changed since."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


def load(path: Path) -> dict[str, Tried]:
    """What is known by now, by file."""
    if not path.is_file():
        return {}
    kept = json.loads(path.read_text("utf-8"))
    return {
        one["file"]: Tried(**{**one, "fates": tuple(tuple(fate) for fate in one["fates"])})
        for one in kept
    }


def save(path: Path, known: Mapping[str, Tried]) -> None:
    """Keep what is known."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps([asdict(one) for one in known.values()], indent=1, ensure_ascii=False)
    path.write_text(text + "\n", "utf-8")


def explained(page: str) -> frozenset[str]:
    """The survivors of which the page says by hand that they mean the same."""
    return frozenset(page.partition(EXPLAINED)[2].splitlines())


def is_strict(line: str) -> bool:
    """Whether a mutant only takes `strict=True` away, a check of ourselves that never fails."""
    before, _, after = line.partition(" → ")
    before = before.partition(": `")[2]
    relaxed = {before.replace("strict=True", f"strict={word}") for word in ("False", "None")}
    return after.rstrip("`") in {*relaxed, before.replace("strict=True", "")}


def is_unreachable(line: str) -> bool:
    """Whether a mutant only takes away a last `case` that mypy proves to be reached by nothing."""
    return line.partition(": `")[2].startswith("case _: assert_never(") and "→ nothing" in line


def unexplained(tried: Iterable[Tried], page: str) -> list[str]:
    """The survivors that the page does not explain."""
    known = explained(page)
    lines = (line for one in tried for line in one.survivors())
    return sorted(
        line
        for line in lines
        if line not in known and not is_strict(line) and not is_unreachable(line)
    )


def page_of(tried: Collection[Tried], old: str) -> str:
    """The page anew; what is explained by hand stays."""
    kept = EXPLAINED + (old.partition(EXPLAINED)[2] or "\n")
    left_over = unexplained(tried, old)
    lines = [HEAD, f"Python {platform.python_version()}.", "", *scores(tried, old), ""]
    if left_over:
        lines += ["## Survivors, open", "", *left_over, ""]
    return "\n".join(lines) + "\n" + kept


def scores(tried: Iterable[Tried], page: str) -> Iterator[str]:
    """The table of scores, a row for each file and each folder."""
    yield "| file | mutants | tried | killed | alike | open | score | without those alike |"
    yield "|---|--:|--:|--:|--:|--:|--:|--:|"
    for folder, files in _folders(tried).items():
        yield from (_row(one.file, [one], page) for one in files)
        yield _row(f"**{folder}**", files, page)


def shares(tried: Iterable[Tried], page: str) -> Iterator[float]:
    """How many of a hundred mutants of each folder are killed, without those alike."""
    for files in _folders(tried).values():
        _, killed, left_over = _counts(files, page)
        yield 100 * killed / max(killed + left_over, 1)


def _folders(tried: Iterable[Tried]) -> dict[str, list[Tried]]:
    folders: dict[str, list[Tried]] = {}
    for one in sorted(tried, key=lambda one: one.file):
        folders.setdefault(one.file.partition("/")[0], []).append(one)
    return folders


def _counts(files: list[Tried], page: str) -> tuple[int, int, int]:
    """How many mutants were tried, were killed, and survived without being explained."""
    fates = Counter(fate for one in files for _, _, fate in one.fates)
    return fates.total(), fates[KILLED] + fates[ENDLESS], len(unexplained(files, page))


def _row(name: str, files: list[Tried], page: str) -> str:
    tried, killed, left_over = _counts(files, page)
    mutants = sum(one.mutants for one in files)
    alike = tried - killed - left_over
    return (
        f"| {name} | {mutants} | {tried} | {killed} | {alike} | {left_over} "
        f"| {_share(killed, tried)} | {_share(killed, tried - alike)} |"
    )


def _share(some: int, every: int) -> str:
    return f"{100 * some / every:.1f} %" if every else "–"
