"""Takes bundles, gives the sources of the plain site, promises finished pages that ask for nothing.

A page is one element of finished HTML; MkDocs adds the theme around it and the search.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from rubricc.emit.nodes import Artifact, Bundle
from rubricc.emit.site.catalogue import SAY
from rubricc.emit.site.finished import page
from rubricc.emit.site.index_page import entry_of, index_page
from rubricc.emit.site.leaves import guideline_files
from rubricc.emit.site.manual import manual_files
from rubricc.emit.site.parts import GuidelinePart
from rubricc.emit.site.script import site_scripts
from rubricc.emit.site.templates import verbatim
from rubricc.emit.site.theme import theme_files

__all__ = ["GuidelinePart", "entry_of", "guideline_files", "site_artifacts", "site_frame"]

NO_MANUAL: Mapping[str, str] = MappingProxyType({})


def site_artifacts(
    bundles: Iterable[Bundle], report: str | None = None, manual: Mapping[str, str] = NO_MANUAL
) -> Iterator[Artifact]:
    """The files of MkDocs' `docs_dir`: the index, the pages of each guideline, style and script.

    `report` is the address at which an issue is opened about an unclear case, `manual` the texts
    of the project's manual by their paths.
    """
    bundles = sorted(bundles, key=lambda bundle: bundle.guideline.id)
    others = {bundle.guideline.span.path: bundle.guideline.id for bundle in bundles}
    for bundle in bundles:
        yield from guideline_files(bundle, report, others)
    yield from site_frame([entry_of(bundle) for bundle in bundles], manual)


def site_frame(
    entries: Iterable[GuidelinePart], manual: Mapping[str, str] = NO_MANUAL
) -> Iterator[Artifact]:
    """All that is there once: the index of the guidelines, the manual, style, script and theme."""
    index = index_page(tuple(entries), has_manual=bool(manual))
    yield Artifact("index.md", page(SAY["all_guidelines"], index))
    yield from manual_files(manual)
    yield from site_scripts()
    yield Artifact("rubricc.css", verbatim("rubricc.css") + verbatim("interactive.css"))
    yield Artifact("iframe-worker.js", verbatim("iframe-worker.js"))
    yield from theme_files()
