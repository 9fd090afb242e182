"""Findings as SARIF 2.1.0, the form in which code scanners tell a forge what they found.

The standard is by OASIS; columns count characters here, and the log says so.
"""

from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from urllib.parse import quote

from rubricc.apps.findings import finding
from rubricc.diagnostics import REGISTRY, Diagnostic, Entry, Severity
from rubricc.source import Span

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning"}


def sarif(diagnostics: Iterable[Diagnostic], undecided: Iterable[str]) -> dict[str, object]:
    """One run: the rules that were broken, and a result for each finding, in order.

    What was `undecided` for want of time is told as a notification, and the run as unfinished.
    """
    found = tuple(diagnostics)
    codes = sorted({one.code for one in found})
    entries = {entry.code: entry for entry in REGISTRY}
    notes = [{"level": "error", "message": {"text": text}} for text in undecided]
    driver = {
        "name": "rubricc",
        "version": version("rubricc"),
        "rules": [rule(entries[code]) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {"executionSuccessful": not notes, "toolExecutionNotifications": notes},
        ],
        "results": [result(one, codes.index(one.code)) for one in found],
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def rule(entry: Entry) -> dict[str, object]:
    """What a reader of the log gets to know about a kind of finding."""
    return {
        "id": entry.code,
        "name": entry.name,
        "shortDescription": {"text": entry.title},
        "fullDescription": {"text": entry.why},
        "defaultConfiguration": {"level": LEVELS[entry.severity]},
    }


def result(diagnostic: Diagnostic, index: int) -> dict[str, object]:
    """A finding at its place, with everything that `--json` says of it as properties."""
    own = finding(diagnostic)
    told = ("decision", "clauses", "case", "cases", "of", "mend")
    found: dict[str, object] = {
        "ruleId": diagnostic.code,
        "ruleIndex": index,
        "level": LEVELS[diagnostic.severity],
        "message": {"text": "\n".join(sentences(diagnostic))},
        "locations": [{"physicalLocation": place(diagnostic.span)}],
        "properties": {key: value for key, value in own.items() if key in told},
    }
    if diagnostic.related:
        found["relatedLocations"] = [
            {"id": number, "physicalLocation": place(one.span), "message": {"text": one.message}}
            for number, one in enumerate(diagnostic.related, 1)
        ]
    return found


def sentences(diagnostic: Diagnostic) -> Iterator[str]:
    """The message, the case that shows it and the mend, a line each."""
    yield diagnostic.message
    if diagnostic.case_words:
        yield f"case: {', '.join(diagnostic.case_words)}"
    if diagnostic.mend:
        yield f"help: {diagnostic.mend}"


def place(span: Span) -> dict[str, object]:
    """A range of a file as SARIF points at it; a path of the project stays relative."""
    path = Path(span.path)
    uri = path.as_uri() if path.is_absolute() else quote(path.as_posix())
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    return {"artifactLocation": {"uri": uri}, "region": region}
