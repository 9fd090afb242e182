"""The page that lists the guidelines."""

from rubricc.emit.nodes import Bundle
from rubricc.emit.site.guideline_page import facts_of
from rubricc.emit.site.known import Known
from rubricc.emit.site.parts import GuidelinePart
from rubricc.emit.site.templates import render


def index_page(guidelines: tuple[GuidelinePart, ...], *, has_manual: bool) -> str:
    """The body of the page."""
    return render("index.html", guidelines=guidelines, has_manual=has_manual)


def entry_of(bundle: Bundle) -> GuidelinePart:
    """What the page says of a guideline."""
    return GuidelinePart(
        f"guidelines/{bundle.guideline.id}/index.html",
        bundle.guideline.title,
        " · ".join(fact for _, fact in facts_of(Known(bundle))),
    )
