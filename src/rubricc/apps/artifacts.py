"""What a run makes: the files of each guideline's folder and of the site, still in memory."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from rubricc.apps.folders import Contents
from rubricc.apps.manual import manual
from rubricc.apps.parallel import work_on
from rubricc.apps.pictures import pictures_of
from rubricc.apps.refusal import refuse
from rubricc.apps.released import read_released
from rubricc.apps.runs import Run
from rubricc.compiler import Compilation
from rubricc.emit import (
    EMITTERS,
    Artifact,
    Bundle,
    GuidelinePart,
    entry_of,
    guideline_files,
    site_frame,
)
from rubricc.source import Files

NO_FILES: Files = {}


@dataclass(frozen=True, slots=True)
class Built:
    """The files of each guideline by its id, and those of the site; the pictures it was given."""

    guidelines: Mapping[str, Contents]
    site: Contents
    pictures: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a project a guideline stands: the ids of all guidelines by their paths, and of its
    site, if it has one, the address at which unclear cases are reported."""

    ids: Mapping[str, str]
    has_site: bool = True
    report: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """What a build makes of one guideline: its folder, its pages of the site, and what the site's
    index says of it."""

    contents: Contents
    pages: Contents
    entry: GuidelinePart


def build_all(made: Run, place: Place, jobs: int = 1) -> Built:
    """Let every emitter make its files of every guideline; modules have none of their own.

    Raises RefusedError where two guidelines have one id.
    """
    sound = [one for one in made.compilations.values() if not one.is_module]
    parts = work_on([partial(part_of, one, made.files, place) for one in sound], jobs)
    return put_together(dict(zip(place.ids, parts, strict=True)), place)


def place_of(made: Run, *, has_site: bool = True, report: str | None = None) -> Place:
    """The place that all guidelines of a run have.

    Raises RefusedError where two of them have one id.
    """
    ids: dict[str, str] = {}
    for path, compilation in made.compilations.items():
        if compilation.guideline is None or compilation.is_module:
            continue
        name = compilation.guideline.id
        twin = next((other for other, known in ids.items() if known == name), None)
        if twin is not None:
            refuse(f"`{twin}` and `{path}` are both called `{name}`; rename one", code=1)
        ids[path] = name
    return Place(ids, has_site, report)


def part_of(made: Compilation, files: Files, place: Place) -> Part:
    """What comes of one sound guideline."""
    bundle = bundle_of(made, files)
    contents = contents_of(emit_all(bundle))
    pages = guideline_files(bundle, place.report, place.ids) if place.has_site else ()
    return Part(contents, contents_of(pages), entry_of(bundle))


def put_together(parts: Mapping[str, Part], place: Place) -> Built:
    """The files of all guidelines, by their paths, and of the site."""
    guidelines = {place.ids[path]: part.contents for path, part in parts.items()}
    if not place.has_site:
        return Built(guidelines, {})
    pictures: dict[str, Path] = {}
    by_id = sorted(parts, key=place.ids.__getitem__)
    site = dict(contents_of(site_frame([parts[path].entry for path in by_id], manual())))
    for path in by_id:
        folder = f"guidelines/{place.ids[path]}"
        pages = parts[path].pages
        site.update(pages)
        pictures.update(pictures_of(pages[f"{folder}/index.md"], Path(path), folder))
    site.update({place: path.read_bytes() for place, path in pictures.items()})
    return Built(guidelines, site, tuple(pictures.values()))


def bundle_of(made: Compilation, files: Files = NO_FILES) -> Bundle:
    """Everything known about a sound guideline; of one whose settings are fixed no releases."""
    assert made.source and made.document and made.tree
    assert made.guideline and made.meaning and made.table
    released = () if made.table.settings else read_released(made.guideline.id, files)
    parts = (made.source, made.document, made.tree, made.guideline, made.meaning, made.table)
    return Bundle(*parts, released)


def emit_all(bundle: Bundle) -> Iterator[Artifact]:
    """The files of one guideline's folder."""
    for emit in EMITTERS:
        yield from emit(bundle)


def contents_of(artifacts: Iterable[Artifact]) -> Contents:
    """The files by path, as UTF-8."""
    return {artifact.path: artifact.content.encode() for artifact in artifacts}
