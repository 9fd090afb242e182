"""Finished HTML inside a Markdown page, so that python-markdown hands it on unchanged.

python-markdown hands on a processing instruction as it is, up to its `?>`, and does not look at the
tags in it; browsers, and those who read the page for the search, end it at the first `>` already.
So a page is one, and what they read of it is `<?page>`, its HTML and `<?>`: two comments, which
our theme leaves out. But before that python-markdown expands tabs, drops the spaces of blank lines
and looks for code fences at the start of lines. So no line here is blank, and each starts with a
tag or is the only one.
"""

import json
import re
import unicodedata

PREFORMATTED = re.compile(r"(<pre[ >].*?</pre>)", re.DOTALL)
START, END = "<?page>", "<?>"
HARMLESS = frozenset(" .,:;!?()/+-–—'’")
"""What a title may hold besides letters, marks and digits: no theme can mistake it for markup."""


def page(title: str, html: str, *, is_found: bool = True) -> str:
    """A Markdown page of finished HTML, one element; the search leaves out one not `is_found`."""
    front = json.dumps(plain_title(title), ensure_ascii=False)
    search = "" if is_found else "search:\n  exclude: true\n"
    return f"---\ntitle: {front}\nhide:\n- toc\n{search}---\n\n{finished(html)}\n"


def finished(html: str) -> str:
    """The same HTML without a line that a Markdown processor could take for something else."""
    parts = PREFORMATTED.split(html.strip())
    kept = [part.replace("\n", "&#10;") if i % 2 else flowing(part) for i, part in enumerate(parts)]
    html = "".join(kept).replace("\t", "&#9;").replace("?>", "&#63;>")
    return f"{START}{html}{END}"


def flowing(html: str) -> str:
    """The same HTML outside of preformatted text: lines break before a tag alone."""
    lines = [line.strip(" \t") for line in html.split("\n")]
    first, *rest = [line for line in lines if line] or [""]
    return first + "".join(f"\n{line}" if line[0] == "<" else f"&#10;{line}" for line in rest)


def plain_title(title: str) -> str:
    """The title without what themes that escape nothing could take for markup."""
    kept = "".join(character if is_harmless(character) else " " for character in title)
    return " ".join(kept.split()) or "Guideline"


def is_harmless(character: str) -> bool:
    """Whether a character means nothing to HTML, YAML or a template."""
    return character in HARMLESS or unicodedata.category(character)[0] in "LMN"
