"""Takes bundles, gives the classic script of the site and its data, promises no module, no fetch.

`rubricc.js` lies at the top of the site and every page loads it; data lie beside a guideline's
pages, which load what they need by `<script src="table.data.js" defer></script>`.
"""

from collections.abc import Iterator

from rubricc.emit.nodes import Artifact, Bundle


def site_scripts() -> Iterator[Artifact]:
    """The files at the top of the site."""
    yield Artifact("rubricc.js", '"use strict";\n')


def guideline_data(bundle: Bundle) -> Iterator[Artifact]:
    """The files beside a guideline's pages; paths are below its folder."""
    assert bundle.guideline.id
    yield from ()
