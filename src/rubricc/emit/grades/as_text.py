"""The report for a terminal."""

from collections.abc import Iterator

from rubricc.emit.grades.sentences import (
    about,
    in_writing,
    key_of_form,
    result,
    verdict,
    weak_clauses,
)
from rubricc.grade import Graded


def grades_text(graded: Graded) -> Iterator[str]:
    """The lines of the report; text of others is as it is."""
    yield from map(about, graded.keys)
    for score in graded.scores:
        key = key_of_form(graded, score.form)
        form = f" (form {score.form})" if len(graded.keys) > 1 else ""
        yield ""
        yield f"{score.annotator}{form}: {result(score)}"
        for line in verdict(key, graded.diagnoses[score.annotator, score.form]):
            yield f"  {line}"
        weak = ", ".join(weak_clauses(score))
        if weak:
            yield f"  by clause: {weak}"
        for line in in_writing(key, score):
            yield f"  {line}"
    yield from _class(graded)


def _class(graded: Graded) -> Iterator[str]:
    room = graded.classroom
    lines = list(_odd(graded))
    for form, found in room.reliability.items():
        if found is not None:
            lines.append(f"reliability (KR-20) of form {form}: {found:.2f}")
    if room.speed is not None:
        lines.append(f"accuracy against time taken: rank correlation {room.speed:+.2f}")
    if lines:
        yield ""
        yield from lines


def _odd(graded: Graded) -> Iterator[str]:
    room = graded.classroom
    for one in room.items:
        if one.is_failed_by_all:
            item = next(i for i in key_of_form(graded, one.form).items if i.id == one.item)
            most = f", most say `{one.most_wrong[0]}`" if one.most_wrong else ""
            yield (
                f"nobody is right about `{one.item}` (`{item.key}` by {', '.join(item.clauses)}"
                f"{most}): the guideline is unclear there"
            )
    for copied in room.copied:
        yield (
            f"{copied.annotators[0]} and {copied.annotators[1]} gave {copied.same} wrong answers "
            f"alike, of {copied.wrong}: they look copied (chance {copied.chance:.1e})"
        )
    for hurried in room.hurried:
        yield (
            f"{hurried.annotator} answered {len(hurried.items)} of {hurried.timed} items faster "
            "than they can be read"
        )
