"""changes.md, and what `diff --format markdown` prints: a comment for a pull request."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from rubricc.diff import (
    DecisionChange,
    Difference,
    State,
    next_version,
    result_words,
    says_enough,
)
from rubricc.emit import changes_text as say
from rubricc.emit.table_markdown import escaped

MOST_ROWS = 20
"""So many pairs of outcomes are told in a table; more of them nobody reads."""


def difference_markdown(found: Difference, depth: int = 3) -> str:
    """The change as Markdown, under a heading of this depth."""
    return "\n".join(_safe(line) for line in _lines(found, depth)).rstrip("\n") + "\n"


def _safe(line: str) -> str:
    """A line in which no name can be HTML or call a person."""
    return escape(line, quote=False).replace("@", "&#64;").replace("\r", " ").replace("\n", " ")


def _called(title: str) -> str:
    """A title letter by letter."""
    return escaped(title).replace("\\@", "&#64;")


def _lines(found: Difference, depth: int) -> Iterator[str]:
    yield f"{'#' * depth} {say.sides_text(found)}: {say.headline(found)}"
    yield ""
    version = say.version_text(found)
    if version is not None:
        yield f"{version[0].upper()}{version[1:]}."
        yield ""
    for change in found.decisions:
        if change.state is State.CHANGED:
            yield from _changed(change, found, depth + 1)
        elif change.state is State.UNDECIDED:
            yield say.undecided_text(change)
            yield ""
    for line in (*say.equal_text(found), *say.described_text(found)):
        yield line
        yield ""
    items = list(say.item_lines(found.items))
    for line in items:
        yield f"- {line[0].upper()}{line[1:]}"
    reworded = say.reworded_line(found.items)
    if reworded is not None:
        yield f"- Only the words changed: {reworded}"
    if items or reworded:
        yield ""


def _changed(change: DecisionChange, found: Difference, depth: int) -> Iterator[str]:
    whole = found.cases
    if change.changed is None or whole is None:
        yield f"{'#' * depth} `{change.decision}` ({change.why})"
    else:
        share = say.share(change.changed, whole)
        yield f"{'#' * depth} `{change.decision}`: {say.of_cases(change.changed, whole)} ({share})"
    yield ""
    yield from _pairs(change, whole)
    for number, group in enumerate(change.groups[: say.MOST_GROUPS], 1):
        count = say.count_text(group, whole or change.changed or group.cases)
        yield f"{number}. **{say.change_text(group)}** {say.condition_text(group)} ({count})"
        yield f"   {say.clauses_text(group)}; for example: {say.example_text(group)}"
    if change.groups:
        yield ""
    if more := say.more_text(change):
        yield more
        yield ""
    rest = say.rest_text(change, whole)
    if rest is not None:
        yield rest
        yield ""


def _pairs(change: DecisionChange, whole: int | None) -> Iterator[str]:
    if len(change.pairs) < 2:
        return
    yield "| before | after | cases | share |"
    yield "|---|---|--:|--:|"
    for pair in change.pairs[:MOST_ROWS]:
        cells = (result_words(pair.before), result_words(pair.after), say.counted(pair.cases))
        share = say.share(pair.cases, whole or change.changed or pair.cases)
        yield f"| {' | '.join(cell.replace('|', '/') for cell in cells)} | {share} |"
    rest = change.pairs[MOST_ROWS:]
    if rest:
        total = sum(pair.cases for pair in rest)
        share = say.share(total, whole or change.changed or total)
        yield f"| {len(rest)} more | | {say.counted(total)} | {share} |"
    yield ""


LONGEST = 60_000
"""Characters of a comment; a forge takes some more, and none that is too long."""


def comment_markdown(
    found: Sequence[Difference], practice: Sequence[Sequence[str]], notes: Sequence[str]
) -> str:
    """The changes of all guidelines of a repository as one comment: a table, then each with what
    is said of its practice items."""
    lines = ["## What changed in the guidelines", ""]
    if found:
        lines += ["| guideline | change | what came of it |", "|---|---|---|"]
        lines += [_safe(_row(one)) for one in found]
        lines.append("")
    lines += [_safe(f"- {note}") for note in notes]
    parts = ["\n".join(lines).rstrip("\n") + "\n"]
    left_out: list[str] = []
    for one, items in zip(found, practice, strict=True):
        told = "\n".join((difference_markdown(one), *(f"{item}\n" for item in items)))
        if left_out or sum(map(len, parts)) + len(told) > LONGEST:
            left_out.append(f"`{one.new.id}`")
        else:
            parts.append(told)
    if left_out:
        parts.append(f"Too long to tell here: {', '.join(left_out)}.\n")
    return "\n".join(parts)


def _row(found: Difference) -> str:
    level = found.level.name.lower()
    wanted = next_version(found.old.version, found.level)
    is_enough = says_enough(found.new.version, found.old.version, found.level)
    asked = "" if is_enough else f", asks for {wanted}"
    return f"| {say.sides_text(found)} | {level}{asked} | {say.headline(found)} |"


def changes_markdown(title: str, steps: Mapping[str, Difference]) -> str:
    """The changes of a guideline, each under what it leads to."""
    lines = [f"# What changed in {_called(title)}", ""]
    if not steps:
        lines += ["Nothing, as far as releases tell.", ""]
    for heading, found in steps.items():
        lines += [f"## {heading}", "", difference_markdown(found)]
    return "\n".join(lines).rstrip("\n") + "\n"
