"""Where things stand in the pages of a guideline: anchors and addresses."""

import re
from collections.abc import Mapping
from html import escape, unescape
from posixpath import normpath

from rubricc.model import DEVICES, Guideline

TAKEN = {"index", "readme", *DEVICES}
"""Names to which MkDocs gives a meaning of its own, or Windows."""

PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
"""Bytes that stand for themselves in an address."""


TEXTS = {"index", "print"}
"""Pages that hold the author's text, with all its places."""

NEAR = "near:"
"""Stands before what the author refers to in the project, until it is known on which page. No
author can write it: the scheme is not among those that are allowed."""

REFERENCE = re.compile(rf'\b(href|src)=(\\?"){NEAR}([^"\\]*)\2')
"""Such a reference in HTML, or in HTML that is a string of JSON."""


def placed(html: str, page: str, path: str, others: Mapping[str, str]) -> str:
    """The HTML with references as they are on a page of a guideline. `path` is the guideline's own
    file, `others` leads from files to the ids of guidelines."""

    def address(found: re.Match[str]) -> str:
        attribute, quote, target = found.groups()
        there = escape(near(unescape(target), page, path, others))
        return f"{attribute}={quote}{there}{quote}"

    return REFERENCE.sub(address, html)


def near(target: str, page: str, path: str, others: Mapping[str, str]) -> str:
    """What an author refers to, as a page of the guideline reaches it."""
    root = "../" * page.count("/")
    name, mark, place = target.partition("#")
    if not name:
        return target if page in TEXTS else f"{root}index.html{target}"
    other = others.get(normpath(f"{path.rpartition('/')[0]}/{name}".lstrip("/")))
    return f"{root}../{other}/index.html{mark}{place}" if other else f"{root}{target}"


def anchors(guideline: Guideline) -> dict[int, str]:
    """Line → anchor of what this file declares: examples, signals and labels by kind and name.

    All hold an underscore, which no clause id does. Clauses are anchored by their heads.
    """
    named = [(example.span, example_anchor(example.id)) for example in guideline.examples]
    named += [(signal.span, signal_anchor(signal.name)) for signal in guideline.signals]
    named += [(queue.span, queue_anchor(queue.name)) for queue in guideline.queues]
    for decision in guideline.decisions:
        named += [(label.span, label_anchor(decision.id, label.name)) for label in decision.labels]
    return {span.line: anchor for span, anchor in named if span.path == guideline.span.path}


def example_anchor(name: str) -> str:
    """Where an example stands in the text."""
    return f"e_{name}"


def signal_anchor(name: str) -> str:
    """Where a signal is described."""
    return f"signal_{name}"


def queue_anchor(name: str | None) -> str:
    """Where a queue is described; of flags without one, all queues."""
    return f"queue_{name}" if name else "queues"


def label_anchor(decision: str, name: str) -> str:
    """Where a label is described."""
    return f"label_{decision}_{name}"


def label_path(name: str) -> str:
    """The page of a label, below its guideline's folder, without extension."""
    return f"labels/{name}_" if name in TAKEN else f"labels/{name}"


def percent(text: str) -> str:
    """The text as part of an address."""
    return "".join(
        chr(byte)
        if chr(byte).isascii() and (chr(byte).isalnum() or chr(byte) in "-._~")
        else f"%{byte:02X}"
        for byte in text.encode()
    )


def report_address(report: str, guideline: Guideline, clause: str) -> str:
    """Where an unclear case is reported, its guideline, version and clause already told."""
    joint = "&" if "?" in report else "?"
    return f"{report}{joint}title={percent(f'{guideline.id} {guideline.version} {clause}')}"
