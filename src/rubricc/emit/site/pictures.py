"""The pictures of a guideline's decisions, each under its heading."""

from rubricc.emit.site.known import Known
from rubricc.emit.site.ladder import ladder_picture
from rubricc.emit.site.parts import PicturePart
from rubricc.emit.site.shares import shares_picture
from rubricc.emit.site.templates import render


def pictures(known: Known, to_text: str = "index.html", root: str = "") -> str:
    """For each decision the order of its clauses, and what share of the cases each decides."""
    several = len(known.guideline.decisions) > 1
    parts = tuple(
        PicturePart(
            decision.id,
            ladder_picture(decision, to_text, root),
            shares_picture(known.bundle, decision.id, to_text),
        )
        for decision in known.guideline.decisions
    )
    return render("pictures.html", parts=parts, several=several)
