"""Which links and images a guideline may hold: an allow-list, since no list forbids enough."""

import re

SCHEMES = ("https://", "http://", "mailto:")
PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".gif")

SCHEME = re.compile(r"[^/?#]*:")
ELSEWHERE = ("//", "/\\", "\\")


def is_safe_link(target: str) -> bool:
    """Whether a link goes to the web, to a mailbox, to a place on the page or in the project."""
    if SCHEME.match(target):
        return target.lower().startswith(SCHEMES)
    return not target.startswith(ELSEWHERE)


def is_safe_picture(target: str) -> bool:
    """Whether an image is a file beside the guideline, of a kind that holds no scripts."""
    if SCHEME.match(target) or target.startswith(("/", "\\")):
        return False
    return target.lower().endswith(PICTURES)
