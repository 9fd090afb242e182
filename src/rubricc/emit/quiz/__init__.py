"""Takes a key, gives the files of a quiz, promises that every text survives every format.

What holds an answer is to be kept; what holds none may be handed on.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import MappingProxyType

from rubricc.emit.label_studio import label_studio_form, quiz_config
from rubricc.emit.potato import potato_form
from rubricc.emit.quiz.gift import gift
from rubricc.emit.quiz.moodle import moodle
from rubricc.emit.quiz.qti import qti_package
from rubricc.emit.quiz.sheets import answer_sheet, key_sheet, unquoted
from rubricc.quiz import Key, form_of
from rubricc.table import plain, pretty

QUIZ_FORMATS: Mapping[str, tuple[str, Callable[[Key], bytes]]] = MappingProxyType(
    {
        "json": ("json", lambda key: pretty(plain(key)).encode()),
        "qti": ("qti.zip", qti_package),
        "moodle": ("moodle.xml", moodle),
        "gift": ("gift", gift),
        "csv": ("csv", key_sheet),
        "label-studio": ("label-studio.json", partial(label_studio_form, with_answers=True)),
        "potato": ("potato.json", potato_form),
    }
)
"""Format → the end of the file's name, and how it is written, answers inside."""

KEPT, HANDED_ON = "keys", "forms"


def quiz_files(key: Key, formats: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """The files of a form by their paths: below `forms` without answers, below `keys` with them.

    The key itself is always there, since it grades the answers.
    """
    yield f"{HANDED_ON}/form-{key.form}.json", pretty(plain(form_of(key))).encode()
    yield f"{HANDED_ON}/form-{key.form}.csv", answer_sheet(form_of(key))
    if "label-studio" in formats:
        tasks = label_studio_form(key, with_answers=False)
        yield f"{HANDED_ON}/form-{key.form}.label-studio.json", tasks
        yield f"{HANDED_ON}/label-studio.xml", quiz_config().encode()
    for name in dict.fromkeys(("json", *formats)):
        end, write = QUIZ_FORMATS[name]
        yield f"{KEPT}/key-{key.form}.{end}", write(key)


__all__ = ["HANDED_ON", "KEPT", "QUIZ_FORMATS", "quiz_files", "unquoted"]
