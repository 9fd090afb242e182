"""Builds the site by MkDocs, from staged sources into a staged folder: whole or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import click
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException
from mkdocs.utils.yaml import yaml_load

from rubricc.apps.folders import Contents, files_of, fill, holds, locked, put_all_in_place, staged
from rubricc.apps.links import find_dead
from rubricc.apps.proofs import counted
from rubricc.apps.refusal import refuse
from rubricc.apps.terminal import escape
from rubricc.apps.writing import Written

CONFIG = Path("mkdocs.yml")
SOURCES = Path("build/site-src")
TOOLS = ("mkdocs", "mkdocs-material", "rubricc")
MOST_DEAD = 20
EPOCH = "315532800"
"""1980-01-01, which MkDocs writes into a site, so that the same input gives the same bytes."""


def write_site(contents: Contents, sources: Path, site: Path) -> tuple[Written, ...]:
    """Write the site's sources, and by the project's `mkdocs.yml` the site; unchanged ones not.

    Raises RefusedError where MkDocs cannot build it.
    """
    sealed = sources.with_name(f"{site.name}.sha256")
    with locked(sources.parent):
        if sources.is_dir() and holds(sources, contents) and is_sealed(sealed, contents, site):
            return tuple(Written(at, len(files_of(at)), is_new=False) for at in (sources, site))
        with staged(sources.parent, "src") as stage, staged(sources.parent, "site") as built:
            fill(stage, contents)
            run_mkdocs(stage, built)
            refuse_dead(built)
            keep_hidden(site, built)
            put_all_in_place([(stage, sources), (built, site)])
        sealed.write_text(seal(contents, site), "ascii")
    return tuple(Written(at, len(files_of(at)), is_new=True) for at in (sources, site))


def report_address() -> str | None:
    """Where the project wants unclear cases reported: `report_unclear_case` under `extra`."""
    with CONFIG.open("rb") as stream:
        written: dict[str, object] = yaml_load(stream)
    extra = written.get("extra")
    address = extra.get("report_unclear_case") if isinstance(extra, dict) else None
    if address is not None and not str(address).startswith(("https://", "http://")):
        refuse(f"`{CONFIG}`: `report_unclear_case` is no address: `{address}`")
    return None if address is None else str(address)


def refuse_dead(site: Path) -> None:
    """Refuse a site with links that lead nowhere."""
    dead = [str(one) for one in find_dead(site)]
    if dead:
        for line in dead[:MOST_DEAD]:
            click.echo(escape(line), err=True)
        refuse(f"the site would have {counted(len(dead), 'dead link')}; nothing is written", code=1)


def run_mkdocs(sources: Path, site: Path) -> None:
    """Build by the project's configuration, but from and into these folders."""
    try:
        with dated(), CONFIG.open("rb") as stream:
            written: dict[str, object] = yaml_load(stream)
            config = load_config(
                str(CONFIG),
                docs_dir=str(sources.resolve()),
                site_dir=str(site.resolve()),
                theme=moved_theme(written, sources),
            )
            config.plugins.on_startup(command="build", dirty=False)
            try:
                build(config)
            finally:
                config.plugins.on_shutdown()
    except MkDocsException as error:
        words = " ".join(str(error).split()) or "see the lines above"
        refuse(f"MkDocs cannot build the site by `{CONFIG}`: {words}")


def moved_theme(written: dict[str, object], sources: Path) -> object:
    """The theme as configured, its `custom_dir` taken from the staged sources if it is there.

    Raises RefusedError for a project whose `mkdocs.yml` is about documents of its own.
    """
    if Path(str(written.get("docs_dir", "docs"))) != SOURCES:
        refuse(f"`{CONFIG}` builds other documents; give it `docs_dir: {SOURCES}`")
    theme = written.get("theme")
    if not isinstance(theme, dict) or "custom_dir" not in theme:
        return theme
    custom = Path(str(theme["custom_dir"]))
    if not custom.is_relative_to(SOURCES):
        return theme
    return {**theme, "custom_dir": str(sources.resolve() / custom.relative_to(SOURCES))}


@contextmanager
def dated() -> Iterator[None]:
    """Let the site carry a fixed date, unless the environment names one."""
    name = "SOURCE_DATE_EPOCH"
    before = os.environ.get(name)
    os.environ.setdefault(name, EPOCH)
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]


def keep_hidden(site: Path, built: Path) -> None:
    """Take over the hidden files at the top of the old site, such as its `.gitignore`."""
    for path in site.glob(".*") if site.is_dir() else ():
        if path.is_file() and not (built / path.name).exists():
            shutil.copyfile(path, built / path.name)


def is_sealed(sealed: Path, contents: Contents, site: Path) -> bool:
    """Whether the site is just what the last build made of the same sources."""
    return (
        sealed.is_file()
        and site.is_dir()
        and sealed.read_bytes() == seal(contents, site).encode("ascii")
    )


def seal(contents: Contents, site: Path) -> str:
    """A digest of all that goes into the site and of all that came out."""
    digest = sha256()
    for tool in TOOLS:
        digest.update(f"{tool} {version(tool)}\n".encode())
    digest.update(CONFIG.read_bytes())
    for name, data in sorted(contents.items()):
        digest.update(f"{name} {len(data)}\n".encode())
        digest.update(data)
    for name, path in files_of(site).items():
        digest.update(f"{name} {sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()
