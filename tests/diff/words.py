"""What the words of a group say of a case, read as a person reads them, and judged by hand."""

import re

from rubricc.diff import result_words
from rubricc.interpret.conditions import holds
from rubricc.interpret.situation import Situation
from rubricc.model import Chosen, Defined, Failure, Guideline
from tests.diff.mutants import model_of
from tests.random_guidelines import PATH

OUTCOME = re.compile(r"(not \()?`([a-z0-9-]+)` (was|had|is now|now has|is|has) (one of )?(.+)$")
TIME = re.compile(r"(.+) \((before|now)\)$")
DECIDER = re.compile(r"\*\*(.+)\*\* (now decides|decided) (?:what (.+)|and just that changes)$")


class Words:
    """Judges conditions on cases, told as (what a side sees, what it decides) of old and new, and
    what they hold."""

    def __init__(self, old, new, old_files, new_files) -> None:
        self.guidelines = old, new
        self.files = old_files, new_files
        self.decisions = {one.id for side in (old, new) for one in side.decisions}
        self.spoken = self.decisions | {one.name for side in (old, new) for one in side.definitions}
        self.criteria = {one.name.partition("=")[0] for side in (old, new)
                         for one in side.definitions if "=" in one.name}  # fmt: skip
        self.known: dict[tuple[str, bool], Guideline | None] = {}

    def hold(self, condition, sides) -> bool:
        """Whether all parts of a condition hold."""
        return all(self._part(part, sides) for part in parts_of(condition)) if condition else True

    def _part(self, part, sides) -> bool:
        part = part[1:-1] if part.startswith("(") and closes(part) == len(part) - 1 else part
        timed = TIME.match(part)
        if timed:
            return self._stated(timed[1], sides, timed[2] == "now")
        said = OUTCOME.match(part)
        if said and said[2] in self.decisions | self.criteria:
            return self._comes_to(said, sides)
        if self.spoken.isdisjoint(re.findall(r"`([^`]+)`", part)):
            # of signals: what a case holds, though it be asked on one side
            joint: tuple[object, object] = (sides[2], {})
            return self._stated(part, (joint, joint), is_now=True)
        return self._stated(part, sides, is_now=True)

    def _comes_to(self, said, sides) -> bool:
        negated, name, verb, _, listed = said.groups()
        listed = listed[:-1] if negated else listed
        is_now = verb not in {"was", "had"}
        case, results = sides[is_now]
        if name in self.criteria:
            words = f"`{self._preferred(name, case, is_now)}`"
        else:
            words = result_words(results[name].result)
        values = [one.removesuffix(" itself") for one in listed.split(", ")]
        return (words in values) != bool(negated)

    def _preferred(self, name, case, is_now) -> str:
        guideline = self.guidelines[is_now]
        for side in ("A", "B"):
            known = any(one.name == f"{name}={side}" for one in guideline.definitions)
            if known and holds(Defined(f"{name}={side}"), Situation(guideline, case, {}, {})):
                return side
        return "same"

    def _stated(self, words, sides, is_now) -> bool:
        """A condition of the language: of the new side, or of the old where that cannot say it."""
        for time in (is_now, not is_now):
            named = self._named(words, time)
            if named is not None:
                case, verdicts = sides[time]
                results = {name: verdict.result for name, verdict in verdicts.items()}
                return holds(Defined("the-group"), Situation(named, dict(case), results, {}))
        raise UnsayableError(words)

    def _named(self, words, is_now):
        if (words, is_now) not in self.known:
            files = self.files[is_now]
            text = files[PATH] + f"\n## Definitions\n\n- `the-group` means {words}.\n".encode()
            self.known[words, is_now] = model_of(PATH, {**files, PATH: text})
        return self.known[words, is_now]

    def decided(self, group, decision, sides) -> bool:
        """Whether a change came of the clause that a group names."""
        named = DECIDER.match(group.condition)
        assert named is not None
        clause, verb, what = named.groups()
        is_now = verb == "now decides"
        assert (clause, is_now) == (group.decider.clause, group.decider.is_now)
        if clause not in sides[is_now][1][decision].clauses:
            return False
        if isinstance(group.before, Chosen) and isinstance(group.after, Chosen):
            assert what is None
            return True
        told = group.before if is_now else group.after
        verbs = ("had", "was") if is_now else ("now has", "is now")
        assert what == f"{verbs[not isinstance(told, Failure)]} {result_words(told)}"
        return True


class UnsayableError(Exception):
    """A condition speaks of values of either side, and neither can say it alone."""


def parts_of(condition):
    """The parts that `and` joins, outside parentheses."""
    depth, start, found = 0, 0, []
    for match in re.finditer(r"[()]| and ", condition):
        depth += {"(": 1, ")": -1}.get(match[0], 0)
        if match[0] == " and " and not depth and not between(condition, start, match):
            found.append(condition[start : match.start()])
            start = match.end()
    return [*found, condition[start:]]


def between(condition, start, match) -> bool:
    """Whether this `and` belongs to a range: between 2 and 4."""
    return re.search(r"between [-0-9.]+$", condition[start : match.start()]) is not None


def closes(text) -> int:
    """Where the parenthesis that opens a text is closed."""
    depth = 0
    for place, letter in enumerate(text):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if not depth:
            return place
    return -1
