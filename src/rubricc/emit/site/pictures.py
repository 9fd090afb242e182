"""The pictures of a guideline's decisions, each under its heading."""

from markupsafe import Markup

from rubricc.emit.site.known import Known
from rubricc.emit.site.ladder import ladder_picture
from rubricc.emit.site.parts import PicturePart
from rubricc.emit.site.shares import shares_picture
from rubricc.emit.site.templates import render


def pictures(known: Known, to_text: str = "index.html", root: str = "") -> str:
    """For each decision the order of its clauses, and what share of the cases each decides."""
    return drawn(known, to_text, root, with_shares=True)


def ladders(known: Known, to_text: str) -> str:
    """For each decision the order of its clauses."""
    return drawn(known, to_text, "", with_shares=False)


def drawn(known: Known, to_text: str, root: str, *, with_shares: bool) -> str:
    """The pictures of every decision."""
    several = len(known.guideline.decisions) > 1
    parts = tuple(
        PicturePart(
            decision.id,
            ladder_picture(decision, to_text, root),
            shares_picture(known.bundle, decision.id, to_text) if with_shares else Markup(),
        )
        for decision in known.guideline.decisions
    )
    return render("pictures.html", parts=parts, several=several)
