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

    Raises RefusedError where two guidelines have one id.
    """
    parts = {
        path: part_of(compilation, made.files)
        for path, compilation in made.compilations.items()
        if not compilation.is_module
    }
    return put_together(parts, with_site=with_site, report=report)


@dataclass(frozen=True, slots=True)
class Part:
    """What a build makes of one guideline: its folder, and what the site is made of."""

    bundle: Bundle
    contents: Contents


def part_of(made: Compilation, files: Files) -> Part:
    """What comes of one sound guideline."""
    bundle = bundle_of(made, files)
    return Part(bundle, contents_of(emit_all(bundle)))


def put_together(
    parts: Mapping[str, Part], *, with_site: bool = True, report: str | None = None
) -> Built:
    """The files of all guidelines, by their paths, and of the site. `report` is the address at
    which the site lets unclear cases be reported.

    Raises RefusedError where two guidelines have one id.
    """
    origins: dict[str, str] = {}
    for path, part in parts.items():
        name = part.bundle.guideline.id
        if name in origins:
            refuse(f"`{origins[name]}` and `{path}` are both called `{name}`; rename one", code=1)
        origins[name] = path
    guidelines = {name: parts[path].contents for name, path in origins.items()}
    if not with_site:
        return Built(guidelines, {})
    bundles = tuple(part.bundle for part in parts.values())
    site = dict(contents_of(site_artifacts(bundles, report, manual())))
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
