"""A sheet, and the paper of whoever leads, as Markdown; texts of others are plain text in it."""

import re
from collections.abc import Iterator

from rubricc.audit import Pack, Topic
from rubricc.emit.packs import words

SPECIAL = re.compile(r"([\\`*_\[\]<>&|~])")
LEADING = re.compile(r"^(\s*[0-9]*)([#+=.)-])", re.MULTILINE)
LINE = "_______________"


def plain(text: str) -> str:
    """A text that Markdown shows as it is."""
    escaped = SPECIAL.sub(r"\\\1", text)
    return LEADING.sub(r"\1\\\2", escaped)  # what would begin a heading or a list


def sheet_markdown(pack: Pack, annotator: str) -> str:
    """The sheet of one annotator: cases and the answers on offer, and no answer of anybody's."""
    return "\n".join(_sheet(pack, annotator)) + "\n"


def _sheet(pack: Pack, annotator: str) -> Iterator[str]:
    yield f"# {plain(words.title(pack))}: sheet of {plain(annotator)}"
    yield from ("", words.TO_ANNOTATORS)
    for asked in pack.asked:
        yield from ("", f"## {plain(asked.question)}", "", words.how_to_answer(asked), "")
        for one in asked.choices:
            yield f"- `{one.value}`" + (f": {plain(one.text)}" if one.text else "")
    for topic in pack.topics:
        asked = pack.asked_of(topic)
        yield from ("", "---", "", f"## {plain(words.named(pack, topic))}", "")
        yield from _shown(topic)
        yield from ("", f"**{plain(asked.question)}**", "")
        boxes = " ".join(f"☐ `{one.value}`" for one in asked.choices)
        yield boxes or f"Number: {LINE}"
        yield from ("", f"Why: {LINE * 4}")


def _shown(topic: Topic) -> Iterator[str]:
    """What an annotator sees of a case."""
    if topic.setting:
        yield from (topic.setting, "")
    if not topic.texts:
        yield from (f"- {plain(fact)}" for fact in topic.facts)
        return
    for number, (part, text) in enumerate(topic.texts):
        if number:
            yield ""
        if part:
            yield from (f"{plain(words.part_named(part))}:", "")
        yield from _quoted(text)


def _quoted(text: str) -> Iterator[str]:
    """A text as a block quote, with its lines."""
    *lines, last = text.split("\n")
    yield from (f"> {plain(line)}\\" if line.strip() else ">" for line in lines)
    yield f"> {plain(last)}"


def discussion_markdown(pack: Pack) -> str:
    """The paper of whoever leads: each case, its votes, and the clauses that compete."""
    return "\n".join(_discussion(pack)) + "\n"


def _discussion(pack: Pack) -> Iterator[str]:
    yield f"# {plain(words.title(pack))}: calibration"
    yield from ("", f"{words.counted(pack)}.", "")
    yield from (f"{number}. {line}" for number, line in enumerate(words.TO_LEADERS, 1))
    for topic in pack.topics:
        item = f" ({plain(topic.item)})" if topic.item else ""
        yield from ("", "---", "", f"## {plain(words.named(pack, topic))}{item}", "")
        yield from _shown(topic)
        if topic.texts and topic.facts:
            yield from ("", "What the rules look at:", "")
            yield from (f"- {plain(fact)}" for fact in topic.facts)
        yield from _votes(topic)
        yield from _rules(topic)
        yield from ("", f"Decided: {LINE} because {LINE * 3}")


def _votes(topic: Topic) -> Iterator[str]:
    found = words.votes_of(topic)
    yield from ("", f"### {words.heading_of_votes(topic)}", "")
    if not found:
        yield "None yet."
    for answer, votes in found:
        who = ", ".join(plain(one.annotator) for one in votes)
        yield f"- `{answer}`: {len(votes)} ({who})"
        for one in votes:
            if one.reason:
                yield f"    - {plain(one.annotator)}: {plain(one.reason)}"
    seen = list(words.seen_lines(topic))
    if seen:
        yield from ("", "They did not see the same:", "")
        yield from (f"- {line}" for line in seen)


def _rules(topic: Topic) -> Iterator[str]:
    yield from ("", "### The rules", "")
    if topic.comes_to:
        yield from (f"The guideline says {topic.comes_to}.", "")
    else:
        yield from (
            "The signals of this case were not recorded, so it is not known which decide.",
            "",
        )
    for rule in topic.rules:
        because = f", because {rule.because}" if rule.because else ""
        yield f"- **{rule.clause}** {rule.text}{because}."
        yield f"    - {words.standing(rule)}"
