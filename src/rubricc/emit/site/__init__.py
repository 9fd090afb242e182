"""Takes bundles, gives the sources of the plain site, promises finished pages that ask for nothing.

A page is one element of finished HTML; MkDocs adds the theme around it and the search.
"""

from collections.abc import Iterable, Iterator

from rubricc.emit.nodes import Artifact, Bundle
from rubricc.emit.site.finished import page
from rubricc.emit.site.pages import guideline_page, index_page, path_of
from rubricc.emit.site.templates import verbatim

__all__ = ["site_artifacts"]


def site_artifacts(bundles: Iterable[Bundle]) -> Iterator[Artifact]:
    """The files of MkDocs' `docs_dir`: a page a guideline, the index, the style, the theme's."""
    ordered = tuple(sorted(bundles, key=lambda bundle: bundle.guideline.id))
    yield Artifact("index.md", page("All guidelines", index_page(ordered)))
    for bundle in ordered:
        yield Artifact(
            f"{path_of(bundle)}.md", page(bundle.guideline.title, guideline_page(bundle))
        )
    yield Artifact("rubricc.css", verbatim("rubricc.css"))
    yield Artifact("iframe-worker.js", verbatim("iframe-worker.js"))
    yield Artifact("_theme/main.html", verbatim("main.html"))
