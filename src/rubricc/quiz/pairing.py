"""Two responses to one prompt, of like length, so that length does not say which is better.

What answers the prompt comes first, then what is added to it, then notes. Where one has much less
to say than the other, it gets openers and closers, which give nothing away, until it is as long.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rubricc.quiz.bank import Shown
from rubricc.quiz.desk import Desk, told
from rubricc.quiz.sentences import is_note, is_sentence

LIKE = 3, 2
"""Of two responses the longer one has at most so many words for so many of the other."""
DRESSED = 3
"""A response has an opener, or a closer, once in so many draws, however much it has to say."""


@dataclass(slots=True)
class _Response:
    """What is said, between sentences that say nothing, and what a reader sees beside it."""

    body: str
    notes: Sequence[str]
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)

    def text(self) -> str:
        """The response as it stands; what is no sentence, such as code, on a line of its own."""
        rest = sorted([*self.after, *self.notes], key=is_note)
        if self.body and not is_sentence(self.body):
            return "\n".join([*self.before, self.body, " ".join(rest)])
        return " ".join(filter(None, [*self.before, self.body, *rest]))


def pair(desk: Desk, slots: Mapping[str, Sequence[Shown]]) -> list[tuple[str, str]]:
    """The texts of the two responses."""
    responses = {side: _response(desk, slots[side], side) for side in ("A", "B")}
    for side, one in responses.items():
        for part, where in (("opener", one.before), ("closer", one.after)):
            if not desk.draw.below(DRESSED, desk.occasion, part, side):
                where.extend(desk.neutral(part, 1, side))
    while not are_like([one.text() for one in responses.values()]):
        shorter = min(responses.values(), key=lambda one: len(one.text().split()))
        more = desk.neutral("closer", 1, "even"), desk.neutral("opener", int(not shorter.before))
        if not any(more):
            break
        shorter.after.extend(more[0])
        shorter.before.extend(more[1] if not more[0] else [])
    return [(side, one.text().strip()) for side, one in responses.items()]


def are_like(texts: Sequence[str]) -> bool:
    """Whether two responses are of like length; a single text is."""
    lengths = sorted(len(text.split()) for text in texts)
    return len(lengths) < 2 or lengths[-1] * LIKE[1] <= lengths[0] * LIKE[0]


def _response(desk: Desk, values: Sequence[Shown], side: str) -> _Response:
    bases = desk.setting.parts.get("base", ())
    base = [desk.take(bases, side)] if bases else []
    texts = told(desk, values, side)
    spoken = [text for text in texts if not is_note(text)]
    notes = [text for text in texts if is_note(text)]
    if base and not is_sentence(base[0]):
        return _Response(base[0], [*filter(None, [desk.prose(spoken)]), *notes])
    return _Response(desk.prose([*base, *spoken]), notes)
