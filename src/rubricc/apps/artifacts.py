"""What a run makes: the files of each guideline's folder and of the site, still in memory."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from rubricc.apps.folders import Contents
from rubricc.apps.manual import manual
from rubricc.apps.pictures import pictures_of
from rubricc.apps.refusal import refuse
from rubricc.apps.released import read_released
from rubricc.apps.runs import Run
from rubricc.compiler import Compilation
from rubricc.emit import EMITTERS, Artifact, Bundle, site_artifacts
from rubricc.source import Files

NO_FILES: Files = {}


@dataclass(frozen=True, slots=True)
class Built:
    """The files of each guideline by its id, and those of the site."""

    guidelines: Mapping[str, Contents]
    site: Contents


def build_all(made: Run, *, with_site: bool = True, report: str | None = None) -> Built:
    """Let every emitter make its files of every guideline; modules have none of their own.

    `report` is the address at which the site lets unclear cases be reported.

    Raises RefusedError where two guidelines have one id.
    """
    bundles: dict[str, Bundle] = {}
    origins: dict[str, str] = {}
    for path, compilation in made.compilations.items():
        if compilation.is_module:
            continue
        bundle = bundle_of(compilation, made.files)
        name = bundle.guideline.id
        if name in bundles:
            refuse(f"`{origins[name]}` and `{path}` are both called `{name}`; rename one", code=1)
        bundles[name], origins[name] = bundle, path
    guidelines = {name: contents_of(emit_all(bundle)) for name, bundle in bundles.items()}
    if not with_site:
        return Built(guidelines, {})
    site = dict(contents_of(site_artifacts(tuple(bundles.values()), report, manual())))
    for name, path in origins.items():
        folder = f"guidelines/{name}"
        site.update(pictures_of(site[f"{folder}/index.md"], Path(path), folder))
    return Built(guidelines, site)


def bundle_of(made: Compilation, files: Files = NO_FILES) -> Bundle:
    """Everything known about a sound guideline; of one whose settings are fixed no releases."""
    assert made.source and made.document and made.guideline and made.meaning and made.table
    released = () if made.table.settings else read_released(made.guideline.id, files)
    return Bundle(made.source, made.document, made.guideline, made.meaning, made.table, released)


def emit_all(bundle: Bundle) -> Iterator[Artifact]:
    """The files of one guideline's folder."""
    for emit in EMITTERS:
        yield from emit(bundle)


def contents_of(artifacts: Iterable[Artifact]) -> Contents:
    """The files by path, as UTF-8."""
    return {artifact.path: artifact.content.encode() for artifact in artifacts}
