"""The pages of a guideline: those that its head links to, then one for each label."""

from collections.abc import Callable, Iterator, Mapping

from markupsafe import Markup

from rubricc.emit.nodes import Artifact, Bundle
from rubricc.emit.site.catalogue import SAY
from rubricc.emit.site.changes_page import changes_page
from rubricc.emit.site.clauses_page import clauses_page
from rubricc.emit.site.decide_page import decide_page
from rubricc.emit.site.finished import page
from rubricc.emit.site.guideline_page import examples_page, guideline_page
from rubricc.emit.site.known import Known
from rubricc.emit.site.label_page import label_names, label_page
from rubricc.emit.site.leaf import Leaf
from rubricc.emit.site.pictures import pictures
from rubricc.emit.site.places import label_path, placed
from rubricc.emit.site.practice_page import practice_page
from rubricc.emit.site.print_page import print_page
from rubricc.emit.site.quick_page import quick_page
from rubricc.emit.site.script import guideline_data
from rubricc.emit.site.table_page import table_page
from rubricc.emit.site.templates import render

PAGES: tuple[tuple[str, str, Callable[[Known], str]], ...] = (
    ("index", "guideline", guideline_page),
    ("decide", "decide", lambda known: decide_page(known.bundle)),
    ("practice", "practice", lambda known: practice_page(known.bundle)),
    ("table", "table", lambda known: table_page(known.bundle) + pictures(known)),
    ("clauses", "clauses", clauses_page),
    ("changes", "changes", changes_page),
    ("quick", "quick", quick_page),
    ("print", "print", print_page),
)
"""Path, key in the catalogue, and what gives the body."""

FOUND = {"index", "clauses", "changes"}
"""What the search looks into; the other pages repeat it."""


def guideline_files(
    bundle: Bundle, report: str | None, others: Mapping[str, str]
) -> Iterator[Artifact]:
    """Everything below the folder of a guideline."""
    folder = f"guidelines/{bundle.guideline.id}"
    path = bundle.guideline.span.path
    known = Known(bundle, report)
    for leaf in leaves(known):
        title = f"{leaf.title} - {bundle.guideline.title}"
        if leaf.path == "index":
            title = bundle.guideline.title
        html = placed(lay_out(known, leaf), leaf.path, path, others)
        yield Artifact(f"{folder}/{leaf.path}.md", page(title, html, is_found=leaf.is_found))
    for artifact in guideline_data(bundle):
        data = placed(artifact.content, artifact.path, path, others)
        yield Artifact(f"{folder}/{artifact.path}", data)


def leaves(known: Known) -> Iterator[Leaf]:
    """The pages before they are laid out."""
    for path, key, body in PAGES:
        yield Leaf(path, SAY[key], body(known), path in FOUND)
    if known.has_examples_page:
        yield Leaf("examples", SAY["examples"], examples_page(known))
    for name, former in label_names(known.guideline).items():
        title = f"{name} ({', '.join(former)})" if former else name
        yield Leaf(label_path(name), title, label_page(known, name))


def lay_out(known: Known, leaf: Leaf) -> str:
    """A page with its head: which guideline this is, and links to its other pages."""
    return render(
        "skeleton.html",
        guideline=known.guideline.id,
        title=known.guideline.title,
        version=known.guideline.version,
        edition=known.edition,
        root="../" * leaf.path.count("/"),
        report=known.report,
        tabs=tuple((f"{path}.html", SAY[key]) for path, key, _ in PAGES),
        here=f"{leaf.path}.html",
        body=Markup(leaf.html),
    )
