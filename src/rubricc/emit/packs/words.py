"""What a pack says, whatever it is written as."""

from collections.abc import Iterator

from rubricc.audit import Asked, Pack, Rule, Topic, Vote, tallies
from rubricc.model import signal_text

STANDS = {
    "decides": "decides today",
    "beaten": "holds too",
    "near": "is near",
    "gives": "gives an answer that was given",
}

PARTS = {"A": "Response A", "B": "Response B", "prompt": "Prompt", "source": "Source"}

TO_ANNOTATORS = (
    "Answer alone, before you talk to anybody, and by the guideline as it stands, even where you "
    "would have written it otherwise. Say in a few words why. Leave nothing out; if you cannot "
    "tell, write `not sure`."
)
COUNT_THEM = (
    "Count the votes: `rubricc calibrate GUIDELINE -o PACK --votes PACK/sheets`. This paper is "
    "then written anew, with every vote beside its case."
)
TALK = (
    "Begin with the cases on which the votes are split. Let those who are few speak first, and "
    "ask for the clause that they had in mind."
)
DECIDE = (
    "Where the guideline decides a case, and rightly, say which clause does and why. Where it "
    "should decide otherwise, or the talk shows that readers need more, draft an edge case: "
    "`rubricc calibrate GUIDELINE -o PACK --decide CASE=LABEL --because REASON`."
)
TO_LEADERS = (
    "Keep this paper back until all sheets have come in: it shows what the guideline says.",
    COUNT_THEM,
    TALK,
    DECIDE,
)


def title(pack: Pack) -> str:
    """Which guideline it is about."""
    return f"{pack.guideline.title} {pack.guideline.version}"


def named(pack: Pack, topic: Topic) -> str:
    """What a case is called: with its decision, where there are several."""
    several = len(pack.asked) > 1
    return f"{topic.id}: {topic.decision}" if several else topic.id


def heading_of_votes(topic: Topic) -> str:
    """Whose votes are shown: those of the session, once there are any."""
    return "Votes before the session" if topic.before and not topic.votes else "Votes"


def part_named(part: str) -> str:
    """What a text of a case is called; nothing, where it is the only one."""
    return PARTS.get(part, part)


def standing(rule: Rule) -> str:
    """What a clause has to do with a case."""
    why = f": {rule.why}" if rule.why else ""
    return f"{STANDS[rule.standing]}{why}"


def votes_of(topic: Topic) -> tuple[tuple[str, tuple[Vote, ...]], ...]:
    """The votes of the session by answer, the most frequent first; before it those from before."""
    given = topic.votes or topic.before
    answers: dict[str, list[Vote]] = {}
    for vote in given:
        answers.setdefault(vote.answer, []).append(vote)
    ordered = sorted(answers.items(), key=lambda one: (-len(one[1]), one[0]))
    return tuple((answer, tuple(votes)) for answer, votes in ordered)


def counted(pack: Pack) -> str:
    """How many cases there are, and on how many the votes are split."""
    split = [one.topic.id for one in tallies(pack) if len(one.counts) > 1]
    cases = f"{len(pack.topics)} cases" if len(pack.topics) > 1 else "1 case"
    if not any(topic.votes or topic.before for topic in pack.topics):
        return f"{cases}, no votes yet"
    return f"{cases}, votes split on {len(split)}" + (f": {', '.join(split)}" if split else "")


def seen_lines(topic: Topic) -> Iterator[str]:
    """What annotators saw otherwise than each other: where they differ before any rule is read."""
    for one in topic.seen:
        values = "; ".join(f"`{value}` says {', '.join(who)}" for value, who in one.values)
        yield f"{signal_text(one.signal)}: {values}"


def how_to_answer(asked: Asked) -> str:
    """What to write into the sheet."""
    if asked.is_number:
        return "Write a number."
    if asked.is_several:
        return "Tick all that apply; in the file, with spaces between, `-` for none."
    return "Tick one."
