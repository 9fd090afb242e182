"""Reports as text: the issue that the site's link fills in, and what people write around it.

customer-messages 1.0.0 E1              guideline, version, clauses or decision

`label` is `complaint` by E1.           what the guideline said; of no use later
Seen: `praise`, `sarcastic`.

praise = yes                            what was seen
sarcastic = yes
label = task                            what the reporter would say
They want a mechanic.                   in their own words
"""

import re
from collections.abc import Iterator, Mapping

from rubricc.audit.feedback.naming import Names, label_of, value_problem
from rubricc.audit.feedback.nodes import Notice

TITLE = re.compile(r"([a-z0-9]+(?:-[a-z0-9]+)*) ([0-9]+\.[0-9]+\.[0-9]+[^ ]*)(?: (.*))?")
PAIR = re.compile(r"([a-z0-9-]+(?:\.[ab])?) ?[=:] ?(.*)")
HEADING = re.compile(r"#{1,2} +(.+?)(?: +#+)?$")
GENERATED = re.compile(
    r"(`[a-z0-9-]+` is .*|Seen: .*|Not sure: .*|[A-Za-z][A-Za-z0-9-]*: .*"
    r"|[A-Za-z][A-Za-z0-9-]* goes before .*)[.!?]$"
)
"""The sentences by which the site says why a case comes out as it does: its first paragraph."""
QUOTE = re.compile(r"> ?(.*)")

Place = tuple[str, int]
"""A file, and the row or the line in it."""


def split_reports(text: str) -> Iterator[tuple[int, str, str]]:
    """The reports of a text file: its line, title and body of each. A heading begins another."""
    line, title, body = 1, "", list[str]()
    for number, content in enumerate(text.split("\n"), 1):
        found = HEADING.fullmatch(content.rstrip())
        if found is None:
            body.append(content)
            continue
        if title or any(map(str.strip, body)):
            yield _titled(line, title, body)
        line, title, body = number, found[1], []
    if title or any(map(str.strip, body)):
        yield _titled(line, title, body)


def _titled(line: int, title: str, body: list[str]) -> tuple[int, str, str]:
    """With the first line that is not empty as the title, where no heading is one."""
    if title:
        return line, title, "\n".join(body)
    first = next(number for number, content in enumerate(body) if content.strip())
    if TITLE.fullmatch(body[first].strip()) is None:
        return line + first, "", "\n".join(body)
    return line + first, body[first].strip(), "\n".join(body[first + 1 :])


def read_issue(place: Place, title: str, body: str, names: Names, who: str = "") -> Notice | str:
    """What an issue reports, or what is wrong with it."""
    head = TITLE.fullmatch(title.strip())
    about, version, rest = (head[1], head[2], head[3] or "") if head else ("", "", "")
    words = [] if head else [title.strip()]
    if about and about != names.guideline.id:
        return Notice(*place, about, version, (), (), {}, {}, "", "", who)
    told: dict[str, str] = {}
    labels: dict[str, str] = {}
    quoted: list[str] = []
    first, *others = body.strip().split("\n\n", 1)
    ours = [line for line in first.split("\n") if GENERATED.fullmatch(line.strip()) is None]
    for line in "\n".join([*(ours if head else [first]), *others]).split("\n"):
        content = line.strip().removeprefix("- ").strip()
        pair, quote = PAIR.fullmatch(content), QUOTE.fullmatch(content)
        if quote is not None:
            quoted.append(quote[1])
        elif pair is not None and _is_named(pair[1], names):
            wrong = _take(pair[1], pair[2].strip().strip("`"), names, (told, labels))
            if wrong is not None:
                return wrong
        elif content:
            words.append(content)
    parts = rest.replace(",", " ").split()
    return Notice(
        *place,
        about,
        version,
        tuple(one for one in parts if one not in names.decisions),
        tuple(one for one in parts if one in names.decisions),
        told,
        labels,
        " ".join(" ".join(quoted).split()),
        " ".join(" ".join(filter(None, words)).split()),
        who,
    )


def _is_named(name: str, names: Names) -> bool:
    return name in names.signals or name in names.decisions


def _take(
    name: str, value: str, names: Names, into: tuple[dict[str, str], dict[str, str]]
) -> str | None:
    """Take what a line tells of a signal or a decision; or say what is wrong with it."""
    told, labels = into
    if name in names.signals:
        signal = names.signals[name]
        told[signal.id] = value
        return value_problem(signal, value)
    label, wrong = label_of(names, names.decisions[name], value)
    if label:
        labels[name] = label
    return wrong


def read_row(
    place: Place, row: Mapping[str, str], names: Names, only: str | None
) -> Notice | str | None:
    """What a row with columns reports, or what is wrong with it; None where it says nothing.

    Columns are `title` and `body` as an issue has them, signals and decisions by name (`label` for
    the only decision), `clause`, `text`, `note` or `comment`, `version`, `annotator`.
    """
    who = _first(row, "annotator", "author", "user", "who")
    issue = read_issue(place, row.get("title", ""), row.get("body", ""), names, who)
    if isinstance(issue, str):
        return issue
    if issue.about and issue.about != names.guideline.id:
        return issue
    told, labels = dict(issue.told), dict(issue.labels)
    for column, value in row.items():
        name = only if column == "label" and only and column not in names.decisions else column
        if name is not None and value.strip() and _is_named(name, names):
            wrong = _take(name, value.strip(), names, (told, labels))
            if wrong is not None:
                return f"column `{column}`: {wrong}"
    cited = _first(row, "clause", "clauses").replace(",", " ").split()
    note = " ".join(filter(None, (issue.note, _first(row, "note", "comment", "reason", "why"))))
    report = Notice(
        *place,
        issue.about or row.get("guideline", ""),
        issue.version or _first(row, "version", "rubricc_version"),
        (*issue.clauses, *cited),
        (*issue.decisions, *([row["decision"]] if row.get("decision") in names.decisions else [])),
        told,
        labels,
        issue.text or " ".join(row.get("text", "").split()),
        " ".join(note.split()),
        who,
    )
    says = report.told or report.labels or report.clauses or report.note or report.decisions
    return report if says else None


def _first(row: Mapping[str, str], *names: str) -> str:
    """What stands in the first of these columns that says something."""
    return next((row[name].strip() for name in names if row.get(name, "").strip()), "")
