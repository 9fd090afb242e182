"""The guideline that a config of ours carries in a comment, since no tag can say its rules.

    <!-- rubricc guideline 5d41… ─── what the tags were when it was written
    the guideline, in the words of the language
    -->

It is what was exported as long as the tags are the same; of a config that was changed since, the
tags count.
"""

import html
import json
import re
from hashlib import sha256

from rubricc.adopt.xml_tree import Tag, Unreadable, read_xml

COMMENT = re.compile(rb"<!-- rubricc guideline ([0-9a-f]{64})\r?\n(.*?)-->", re.DOTALL)
FIRST_OF_TWO = re.compile("-(?=-)")


def with_guideline(config: str, text: str) -> str:
    """A config, which ends with the tag that holds all others, with this guideline in a comment.

    Where there is no text, or the config is too large to be read again, there is none.
    """
    root = read_xml(config.encode())
    if not text or isinstance(root, Unreadable):
        return config
    before, end, after = config.rpartition("</")
    return f"{before}<!-- rubricc guideline {_print_of(root)}\n{_escaped(text)}-->\n{end}{after}"


def guideline_in(data: bytes, root: Tag) -> str | None:
    """The text of the guideline that a config carries; None where its tags were changed since."""
    found = COMMENT.search(data)
    if found is None or found[1].decode() != _print_of(root):
        return None
    return html.unescape(found[2].decode(errors="replace"))


def is_changed(data: bytes, root: Tag) -> bool:
    """Whether a config carries a guideline that is not the one of its tags any more."""
    return COMMENT.search(data) is not None and guideline_in(data, root) is None


def _escaped(text: str) -> str:
    """The text as a comment may hold it: no two hyphens, and nothing that looks like a tag or like
    a variable of a task."""
    plain = html.escape(text, quote=False).replace("$", "&#36;")
    return FIRST_OF_TWO.sub("&#45;", plain)


def _print_of(root: Tag) -> str:
    """A digest of the tags with their attributes, however they are laid out."""
    tags = [(tag.name, sorted(tag.attributes.items()), len(tag.children)) for tag in root.within()]
    return sha256(json.dumps(tags).encode()).hexdigest()
