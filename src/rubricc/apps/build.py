"""`rubricc build`: the artifacts of every guideline, and the site."""

import re
from pathlib import Path

import click

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.artifacts import Built, build_all, place_of
from rubricc.apps.commands import load
from rubricc.apps.manual import sources
from rubricc.apps.parallel import workers
from rubricc.apps.reading import gather
from rubricc.apps.refusal import refuse
from rubricc.apps.runs import Run, as_json, counted, run, show_frames, sum_up
from rubricc.apps.settings import read_settings, specialise
from rubricc.apps.terminal import escape
from rubricc.apps.unchanged import find_unchanged, remember
from rubricc.apps.writing import Written, find_stale, write_guidelines

OUT = Path("generated")
SITE = Path("site")
SOURCES = Path("build/site-src")
CONFIG = Path("mkdocs.yml")
SEAL = Path("build/last-build.json")
EXAMPLE = re.compile(r"https?://([^/?#]*\.)?example([/:?#]|$)")


@click.command(epilog="Example: rubricc build --set market=de -o build/de")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), help="Where to.  [default: generated]"
)
@click.option("--set", "chosen", multiple=True, metavar="SETTING=VALUE", help="Fix a setting.")
@click.option("--check", "is_check", is_flag=True, help="Write nothing; fail if files are stale.")
@click.option("--strict", is_flag=True, help="Warnings stop the build, too.")
@click.option("--watch", "is_watch", is_flag=True, help="Build again whenever a file changes.")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=workers,
    show_default="one a processor",
    help="How many guidelines are built at once.",
)
@format_option
def build(
    paths: tuple[str, ...],
    out: Path | None,
    chosen: tuple[str, ...],
    form: str,
    *,
    jobs: int,
    is_check: bool,
    strict: bool,
    is_watch: bool,
) -> None:
    """Write all artifacts of each guideline into its folder under `generated/`, and the site.

    The site is built where `mkdocs.yml` is, when no PATH is named: into `site/`, or under the
    folder that -o names. Nothing is written if any guideline has an error.
    """
    if is_watch:
        watch_instead(paths, is_plain=not (chosen or out or is_check or strict))
    settings = read_settings(chosen)
    if settings and out is None:
        refuse("--set needs a folder of its own: add -o DIR")
    is_whole = not paths and out is None and CONFIG.is_file() and form == "text"
    if is_whole and not is_check and is_unchanged():
        return
    made = run(paths)
    if made.errors or (strict and made.diagnostics):
        stop(made, form)
    if settings:
        made = specialise(made, paths, settings)
    show_frames(made)
    if is_check:
        check_stale(made, out or OUT, form, jobs)
        return
    has_site = not paths and CONFIG.is_file()
    report = address_of_reports() if has_site else None
    built = build_all(made, place_of(made, has_site=has_site, report=report), jobs)
    written = write_guidelines(out or OUT, built.guidelines)
    site = write_pages(built, out) if has_site else ()
    if is_whole and not made.diagnostics:
        remember(SEAL, {**made.files, **sources()}, built.pictures, CONFIG, (*written, *site))
    tell_example_address(report)
    answer(made, (*written, *site), form)
    tell_empty_suites(built)


def watch_instead(paths: tuple[str, ...], *, is_plain: bool) -> None:
    """Build over and over, until somebody ends it."""
    if not is_plain:
        refuse("--watch goes with PATHs alone")
    watch = load("rubricc.apps.rebuilding:watch")
    assert callable(watch)
    watch(paths)


def tell_example_address(report: str | None) -> None:
    """Say that reports of unclear cases lead to nobody yet: `.example` is in no network."""
    if report is not None and EXAMPLE.match(report):
        click.echo(
            f"`{CONFIG}`: reports of unclear cases go to an example; "
            "write the address of your own forge after `report_unclear_case`, or leave it out",
            err=True,
        )


def tell_empty_suites(built: Built) -> None:
    """Say of which guidelines no suite and no practice items could be made."""
    for name, contents in built.guidelines.items():
        if not contents["suite.jsonl"]:
            reason = "its cases are too many for misreadings to be told apart"
            click.echo(f"`{name}` has no suite and no practice items: {reason}", err=True)


def is_unchanged() -> bool:
    """Whether the last build of the project still stands; then its answer is given again."""
    guidelines, files = gather(())
    written = find_unchanged(SEAL, {**files, **sources()}, CONFIG)
    if written is None:
        return False
    print_folders(written)
    click.echo(f"{counted(len(guidelines), 'guideline')} checked: nothing to mend", err=True)
    return True


def stop(made: Run, form: str) -> None:
    """Say why nothing is written, and exit."""
    if form == "json":
        print_json({**as_json(made), "written": []})
    else:
        show_frames(made)
        click.echo(f"{sum_up(made)}; nothing was written", err=True)
    raise click.exceptions.Exit(1)


def check_stale(made: Run, out: Path, form: str, jobs: int) -> None:
    """List the files that a build would change; exit 1 if there are any."""
    built = build_all(made, place_of(made, has_site=False), jobs)
    stale = list(find_stale(out, built.guidelines))
    if form == "json":
        listed = [{"path": path.as_posix(), "how": how} for path, how in stale]
        print_json({**as_json(made), "stale": listed})
    else:
        for path, how in stale:
            click.echo(escape(f"{path.as_posix()}: {how}"))
        found = f"{counted(len(stale), 'stale file')}; run `rubricc build`"
        click.echo(found if stale else escape(f"`{out}` is up to date"), err=True)
    raise click.exceptions.Exit(1 if stale else 0)


def write_pages(built: Built, out: Path | None) -> tuple[Written, ...]:
    """Build the site, where the project has a configuration for it."""
    if not CONFIG.is_file():
        return ()
    write = load("rubricc.apps.site:write_site")
    assert callable(write)
    sources, site = (SOURCES, SITE) if out is None else (out / SOURCES.name, out / SITE)
    written: tuple[Written, ...] = write(built.site, sources, site)
    return written


def address_of_reports() -> str | None:
    """Where the project wants unclear cases reported, if it has a site and says so."""
    if not CONFIG.is_file():
        return None
    read = load("rubricc.apps.site:report_address")
    assert callable(read)
    address: str | None = read()
    return address


def answer(made: Run, written: tuple[Written, ...], form: str) -> None:
    """Print what was made and where."""
    if form == "json":
        listed = [
            {"folder": one.folder.as_posix(), "files": one.files, "changed": one.is_new}
            for one in written
        ]
        print_json({**as_json(made), "written": listed})
        return
    print_folders(written)
    click.echo(sum_up(made), err=True)


def print_folders(written: tuple[Written, ...]) -> None:
    """A line for each folder of the build."""
    for one in written:
        state = "written" if one.is_new else "unchanged"
        click.echo(escape(f"{one.folder.as_posix()}/: {counted(one.files, 'file')}, {state}"))
