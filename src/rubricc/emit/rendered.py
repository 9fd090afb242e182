"""The guideline's own text as the HTML that a labeling tool shows with its tasks."""

import re
from html import escape

from rubricc.blocks import to_html
from rubricc.emit.nodes import Bundle

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
