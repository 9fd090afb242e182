"""A level-2 heading → the section that it opens, or None where it opens prose."""

import re
from difflib import get_close_matches

from rubricc.blocks import Item, Section, Table, Text
from rubricc.diagnostics import NEARLY_A_SECTION
from rubricc.syntax.from_blocks.reading import Found, read
from rubricc.syntax.from_tree.sections import KINDS, Heading, heading

NAMED = re.compile(rf"({'|'.join(KINDS).replace(' ', '[ ]+')})(?![\w-])", re.IGNORECASE)
SECTION = re.compile(r"\s*($|:|for\s+`)")
BARE_DECISION = re.compile(r"\s+for ([\w-]+)$")
OPENING = re.compile(r"(?P<words>[^`:]*?)(\s+for `.*|:.*)?$")

CLOSENESS = 0.85
LONGEST_HEADING = 200


def read_heading(section: Section, found: Found) -> Heading | None:
    """What a section is about; a heading that is nearly that of a section gets a warning."""
    text = section.heading
    named = NAMED.match(text.content)
    if named and SECTION.match(text.content, named.end()):
        tree = read(text, "heading", found)
        return heading(tree, text) if tree else None
    if any(isinstance(block, Item | Table) for block in section.blocks):
        warn_of_near_heading(text, found)
    return None


def warn_of_near_heading(text: Text, found: Found) -> None:
    """Report a heading that its author may have meant to open a section."""
    meant = meant_heading(text.content[:LONGEST_HEADING])
    if meant:
        words = text.content[:LONGEST_HEADING].replace("`", "")
        found.append(
            NEARLY_A_SECTION.at(text.whole(), mend=f"did you mean: ## {meant}", heading=words)
        )


def meant_heading(content: str) -> str | None:
    """The heading of a section that is near to this one."""
    named = NAMED.match(content)
    if named:
        decision = BARE_DECISION.match(content, named.end())
        return f"{KINDS[named[0].lower()]} for `{decision[1]}`" if decision else None
    opening = OPENING.match(content)
    words = opening["words"].strip().lower() if opening else ""
    close = get_close_matches(words, sorted(KINDS), 1, CLOSENESS)
    return f"{KINDS[close[0]]}{content[len(words) :]}" if close else None
