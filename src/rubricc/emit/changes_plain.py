"""What changed as text for a terminal: the same sentences as in Markdown, indented."""

from collections.abc import Iterator

from rubricc.diff import DecisionChange, Difference, State
from rubricc.emit import changes_text as say


def difference_text(found: Difference) -> str:
    """The change as lines, without a trailing line end."""
    lines = (line.replace("**", "").replace("\n", " ") for line in _lines(found))
    return "\n".join(line.rstrip() for line in lines)


def _lines(found: Difference) -> Iterator[str]:
    yield f"{say.sides_text(found)}: {say.headline(found)}"
    version = say.version_text(found)
    if version is not None:
        yield f"  {version}"
    for change in found.decisions:
        if change.state is State.CHANGED:
            yield from _changed(change, found)
        elif change.state is State.UNDECIDED:
            yield f"  {say.undecided_text(change)}"
    notes = [*say.equal_text(found), *say.described_text(found), *say.item_lines(found.items)]
    reworded = say.reworded_line(found.items)
    notes += [f"only the words changed: {reworded}"] if reworded is not None else []
    if notes:
        yield ""
    yield from (f"  {note}" for note in notes)


def _changed(change: DecisionChange, found: Difference) -> Iterator[str]:
    yield ""
    whole = found.cases
    if change.changed is None or whole is None:
        yield f"  `{change.decision}`: {change.why}"
    else:
        share = say.share(change.changed, whole)
        yield f"  `{change.decision}`: {say.of_cases(change.changed, whole)} ({share})"
    for number, group in enumerate(change.groups[: say.MOST_GROUPS], 1):
        count = say.count_text(group, whole or change.changed or group.cases)
        yield f"    {number}. {say.change_text(group)} {say.condition_text(group)} ({count})"
        yield f"       {say.clauses_text(group)}; for example: {say.example_text(group)}"
    for line in (say.more_text(change), say.rest_text(change, whole)):
        if line is not None:
            yield f"    {line}"
