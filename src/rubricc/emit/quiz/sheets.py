"""CSV: a sheet to answer on, and one with the key. No cell is a formula to any spreadsheet.

A cell that begins as a formula does (`=`, `+`, `-`, `@`, their wide forms, a tab or an end of line)
gets an apostrophe in front, which spreadsheets take for *this is text*; so does a cell that has
such apostrophes already, so that taking one away gives every text back. Every cell is quoted.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from rubricc.quiz import Form, FormItem, Key, KeyItem

FORMULA = re.compile("^'*[=+\\-@＝＋－＠\t\r\n]")
QUOTED = re.compile("^'+[=+\\-@＝＋－＠\t\r\n]")


def answer_sheet(form: Form) -> bytes:
    """What an annotator fills in: an answer is an option's number, `#1`, or its text."""
    count = max((len(item.options) for item in form.items), default=0)
    names = _text_names(form.items)
    header = ["annotator", "item", *map(_column, names), "question", *_numbered("option", count)]
    rows = (
        [
            "",
            item.id,
            *_texts(item, names),
            item.question,
            *_filled([option.text for option in item.options], count),
            "",
            "",
        ]
        for item in form.items
    )
    return _csv([*header, "answer", "justification"], rows)


def key_sheet(key: Key) -> bytes:
    """The items with their options, what each wrong one betrays, and the right one."""
    count = max((len(item.options) for item in key.items), default=0)
    names = _text_names(key.items)
    header = [
        *("item", "decision", "kind"),
        *map(_column, names),
        "question",
        *(name for one in range(1, count + 1) for name in (f"option {one}", f"feedback {one}")),
        *("right", "outcome", "explanation", "clauses"),
    ]
    return _csv(header, (_key_row(item, names, count) for item in key.items))


def unquoted(cell: str) -> str:
    """A cell as it was before it was made harmless."""
    return cell[1:] if QUOTED.match(cell) else cell


def _key_row(item: KeyItem, names: Sequence[str], count: int) -> list[str]:
    options = [text for option in item.options for text in (option.text, option.feedback)]
    return [
        *(item.id, item.decision, item.kind),
        *_texts(item, names),
        item.question,
        *_filled(options, 2 * count),
        *(item.right, item.key, item.explanation, " ".join(item.clauses)),
    ]


def _text_names(items: Iterable[KeyItem] | Iterable[FormItem]) -> list[str]:
    return sorted({name for item in items for name, _ in item.texts})


def _texts(item: KeyItem | FormItem, names: Sequence[str]) -> list[str]:
    return [dict(item.texts).get(name, "") for name in names]


def _column(name: str) -> str:
    return f"text {name}" if name else "text"


def _numbered(name: str, count: int) -> Iterator[str]:
    return (f"{name} {number}" for number in range(1, count + 1))


def _filled(cells: list[str], count: int) -> list[str]:
    return cells + [""] * (count - len(cells))


def _csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL)
    writer.writerow(header)
    writer.writerows([[_harmless(cell) for cell in row] for row in rows])
    return stream.getvalue().encode()


def _harmless(cell: str) -> str:
    return f"'{cell}" if FORMULA.match(cell) else cell
