"""The site's sources are a plain tree: ProperDocs builds from them what MkDocs builds."""

import os
import subprocess
import sys

from tests.site.reading import read_pages


def test_properdocs_builds_the_same_pages(site, tmp_path):
    project = site.parent
    subprocess.run(
        (
            *(sys.executable, "-m", "properdocs", "build", "--strict", "--quiet"),
            *("--config-file", "mkdocs.yml", "--site-dir", str(tmp_path / "site")),
        ),
        cwd=project,
        check=True,
        capture_output=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore"},
    )
    ours = {path.relative_to(site): page for path, page in read_pages(site).items()}
    theirs = {
        path.relative_to(tmp_path / "site"): page
        for path, page in read_pages(tmp_path / "site").items()
    }

    assert ours.keys() == theirs.keys()
    for path, page in ours.items():
        assert page.ids == theirs[path].ids
        assert page.texts == theirs[path].texts
