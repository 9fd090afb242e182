"""The sheets that came back: every vote beside its case, and how the votes fell."""

from collections import Counter
from collections.abc import Iterable, Iterator

from rubricc.audit.calibration.pack import Asked, Pack, Topic, Vote
from rubricc.frames import BadRow, Row
from rubricc.records import record
from rubricc.table import NONE, is_number

COLUMNS = ("case", "annotator", "answer", "reason")
"""The columns of a sheet; the reason may be missing."""

NOT_SURE = "not sure"


@record
class BadVote:
    """A row of a sheet that cannot be counted; 0 is the header."""

    file: str
    row: int
    message: str


@record
class Tally:
    """How the votes on a case fell, the most frequent answer first."""

    topic: Topic
    counts: tuple[tuple[str, int], ...]

    @property
    def is_agreed(self) -> bool:
        """Whether all say the same."""
        return len(self.counts) == 1


Sheet = tuple[str, Iterable[Row | BadRow]]
"""A file by its name, with its rows."""


def count_votes(pack: Pack, sheets: Iterable[Sheet]) -> tuple[Pack, tuple[BadVote, ...]]:
    """The pack with the votes of the sheets, which take the place of earlier ones; or what is wrong
    with them. Who left an answer empty has not voted."""
    votes: dict[str, dict[str, Vote]] = {topic.id: {} for topic in pack.topics}
    bad: list[BadVote] = []
    topics = {topic.id: topic for topic in pack.topics}
    for file, rows in sheets:
        for row in rows:
            read = _read(pack, topics, row)
            if isinstance(read, str):
                number = row.number
                bad.append(BadVote(file, number, read))
            elif read is not None:
                case, vote = read
                if vote.annotator in votes[case]:
                    message = f"{vote.annotator[:50]} has voted on `{case}` already"
                    bad.append(BadVote(file, row.number, message))
                votes[case].setdefault(vote.annotator, vote)
    counted = (
        topic.model_copy(update={"votes": _in_order(votes[topic.id].values())})
        for topic in pack.topics
    )
    return pack.model_copy(update={"topics": tuple(counted)}), tuple(bad)


def _in_order(votes: Iterable[Vote]) -> tuple[Vote, ...]:
    return tuple(sorted(votes, key=lambda one: one.annotator))


def _read(pack: Pack, topics: dict[str, Topic], row: Row | BadRow) -> tuple[str, Vote] | str | None:
    """The vote of a row, what is wrong with it, or None where nobody voted."""
    if isinstance(row, BadRow):
        return row.message
    missing = [name for name in COLUMNS[:3] if name not in row.cells]
    if missing:
        return f"there is no column `{missing[0]}`; a sheet has {', '.join(COLUMNS)}"
    case, annotator = row.cells["case"].strip(), row.cells["annotator"].strip()
    if case not in topics:
        return f"the pack has no case `{case[:50]}`"
    answer = " ".join(row.cells["answer"].split())
    if not answer:
        return None
    if not annotator:
        return f"nobody is named who voted on `{case}`"
    asked = pack.asked_of(topics[case])
    told = _answer(asked, answer)
    if told is None:
        known = ", ".join(f"`{one.value}`" for one in asked.choices) or "a number"
        return f"`{answer[:50]}` is no answer to `{case}`; answers are {known}"
    reason = " ".join(row.cells.get("reason", "").split())
    return case, Vote(annotator=annotator, answer=told, reason=reason)


def _answer(asked: Asked, answer: str) -> str | None:
    """The answer as data has it; None where it is none."""
    known = [one.value for one in asked.choices]
    if answer in known or answer == NOT_SURE:
        return answer
    if asked.is_number and is_number(answer):
        return answer
    if asked.is_several:
        told = answer.replace(",", " ").split()
        if answer == NONE or (told and set(told) <= set(known)):
            return " ".join(name for name in known if name in told) or NONE
    several = answer.split("|")
    return answer if len(several) > 1 and set(several) <= set(known) else None


def tallies(pack: Pack) -> Iterator[Tally]:
    """How the votes fell, case by case; those before the session where nobody has voted in it."""
    for topic in pack.topics:
        given = topic.votes or topic.before
        counts = Counter(one.answer for one in given).items()
        yield Tally(topic, tuple(sorted(counts, key=lambda one: (-one[1], one[0]))))
