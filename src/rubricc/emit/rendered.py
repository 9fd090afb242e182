"""The guideline's own text: as the HTML that a labeling tool shows, and as its statements alone."""

import re
from dataclasses import replace
from html import escape

from rubricc.blocks import to_html
from rubricc.emit.nodes import Bundle
from rubricc.format import to_text
from rubricc.model import resolve, standing_alone
from rubricc.syntax import SectionKind

ATTRIBUTE = re.compile(r' (?:id|class)="[^"]*"')
# Author text holds no `<` in rendered HTML, so this finds tags and nothing else.
TAG = re.compile(r"<[^<>]*>")


def instructions(bundle: Bundle) -> str:
    """The text, safe to show: no HTML of the author's, no place to jump to, no style.

    Which guideline it is stands first, since the tools keep no versions.
    """
    guideline, digest = bundle.guideline, bundle.table.digest
    html = to_html(bundle.source)
    plain = TAG.sub(lambda tag: ATTRIBUTE.sub("", tag.group()), html)
    named = f"{escape(guideline.id)} {escape(guideline.version)}"
    return f"<p><small>{named} · {digest}</small></p>\n{plain}"


FOR_PEOPLE = (SectionKind.EXAMPLES, SectionKind.SCENARIOS)
"""Sections that decide nothing, and are not for all who may read a config."""


def whole_text(bundle: Bundle) -> str:
    """What the guideline declares and rules, in one file that needs no other; settings are open.

    Nothing of one that was never text.
    """
    guideline, _ = resolve(bundle.tree)
    if guideline is None:
        return ""
    tree = standing_alone(bundle.tree, guideline)
    sections = tuple(one for one in tree.sections if one.kind not in FOR_PEOPLE)
    return to_text(replace(tree, sections=sections))
