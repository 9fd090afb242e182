"""A turn of a dialogue: what the user says on one line, then the assistant's own words, then notes.

User: Is that so? And which pot should it have?
Assistant: I keep to what I wrote. Clay lets the roots breathe. (Half of it could go.)
"""

from collections.abc import Sequence

from rubricc.quiz.bank import Setting
from rubricc.quiz.desk import Desk
from rubricc.quiz.sentences import is_note

USER, ASSISTANT = "User:", "Assistant:"
"""Who speaks. A scenario whose prompt begins with a user's line is a dialogue."""


def is_dialogue(setting: Setting) -> bool:
    """Whether what is told is a turn of a dialogue."""
    return any(text.startswith(USER) for text in setting.parts.get("prompt", ()))


def turn(desk: Desk, texts: Sequence[str], sentences: int) -> str:
    """The user's line, in the order of the scenario, or an opener where it cannot be told what is
    asked; then the turn, of so many sentences if there are neutral ones. What the assistant says of
    itself comes before what it tells: it refuses first, and then goes on."""
    scripted = [text for fragments in desk.setting.fragments.values() for text in fragments]
    asked = sorted((text for text in texts if text.startswith(USER)), key=scripted.index)
    asked = asked or desk.neutral("opener", 1)
    notes = [text for text in texts if is_note(text)]
    spoken = [text for text in texts if not text.startswith(USER) and not is_note(text)]
    around = desk.neutral("base", max(not spoken, sentences - len(spoken) - len(notes)))
    said = " ".join(filter(None, [ASSISTANT, desk.prose([*spoken, *around]), *notes]))
    return "\n".join(
        [
            *(
                [" ".join([USER, *(text.removeprefix(USER).strip() for text in asked)])]
                if asked
                else []
            ),
            said,
        ]
    )
