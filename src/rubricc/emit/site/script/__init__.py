"""Takes bundles, gives the classic scripts of the site and their data, promises no fetch.

`rubricc.js` lies at the top of the site and every page loads it, `evaluator.js` beside it for the
Decide pages; data lie beside a guideline's pages, which load what they need by
`<script src="table.data.js"></script>`. What the script wakes up has `data-rubricc`, and the
sections of releases in *What changed*, the newest first, have `data-release`; every page of a
guideline has `data-edition`, which is that of the newest.
"""

import json
import re
from collections.abc import Iterator

from jinja2 import Environment, PackageLoader, StrictUndefined

from rubricc.emit.decide_mjs import classic_script, evaluated, script
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.emit.site.catalogue import SCRIPT
from rubricc.emit.site.cited import cited_clauses
from rubricc.emit.site.practice_page import practice_data
from rubricc.emit.site.table_page import table_data
from rubricc.table import Json

ENVIRONMENT = Environment(
    loader=PackageLoader("rubricc.emit.site", "script"),
    autoescape=False,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
TEXTS = re.compile(r"""("(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)""")
SPACED = re.compile(r" *([{(,;])\s*| *([=<>:?&|)}]) *")


def site_scripts() -> Iterator[Artifact]:
    """The files at the top of the site."""
    words = script(json.dumps(SCRIPT, ensure_ascii=False, separators=(",", ":")))
    whole = ENVIRONMENT.get_template("rubricc.js").render(say=words)
    yield Artifact("rubricc.js", close(bare(whole)))
    yield Artifact("evaluator.js", bare(classic_script()))


def bare(text: str) -> str:
    """The script without lines of comment and without indentation."""
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line and not line.startswith("//")) + "\n"


def close(text: str) -> str:
    """The script without spaces around signs, outside of texts. Its patterns hold no quotes."""
    parts = TEXTS.split(text)
    return "".join(part if i % 2 else SPACED.sub(r"\1\2", part) for i, part in enumerate(parts))


def guideline_data(bundle: Bundle) -> Iterator[Artifact]:
    """The files beside a guideline's pages; paths are below its folder."""
    decide: Json = {"table": evaluated(bundle.table), "clauses": cited_clauses(bundle.guideline)}
    yield data_file("decide", decide)
    yield data_file("practice", practice_data(bundle))
    yield data_file("table", table_data(bundle.table))


def data_file(name: str, value: Json) -> Artifact:
    """A value as a script that puts it where ours looks for it."""
    text = script(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
    return Artifact(f"{name}.data.js", f"(globalThis.rubricc ??= {{}}).{name} = {text};\n")
