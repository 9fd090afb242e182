"""`rubricc new`: a guideline project that checks, builds and tests as it stands."""

from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import click

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.folders import fill, locked, put_in_place, staged
from rubricc.apps.refusal import refuse
from rubricc.apps.terminal import escape

PROJECT = Path(__file__).parent / "project"
FILES = {
    "README.md": "readme.md",
    "guidelines/messages.md": "guideline.md",
    "mkdocs.yml": "mkdocs.yml",
    "requirements.txt": "requirements.txt",
    ".gitignore": "gitignore",
    ".pre-commit-config.yaml": "pre-commit.yaml",
    ".github/workflows/guidelines.yml": "guidelines.yml",
    ".github/workflows/comment.yml": "comment.yml",
    "pytest.ini": "pytest.ini",
}
"""What a new project holds: its paths, and the files here that they are copies of."""


@click.command(epilog="Example: rubricc new labeling && cd labeling && rubricc build")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@format_option
def new(folder: Path, form: str) -> None:
    """Begin a project: a guideline to change, CI, hooks, and the site's configuration.

    DIR is made, or is an empty folder. Nothing is written where there are files already.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        refuse(f"`{folder}` is there already; name a folder that is new or empty")
    contents = dict(project())
    target = folder.absolute()
    with locked(target.parent), staged(target.parent, target.name) as stage:
        fill(stage, contents)
        put_in_place(stage, target)
    if form == "json":
        print_json({"folder": folder.as_posix(), "files": sorted(contents)})
        return
    click.echo(escape(f"{folder}: {len(contents)} files"), err=True)
    click.echo(escape(f"Next: cd {folder}, then `rubricc check` and `rubricc build`."), err=True)


def project() -> Iterator[tuple[str, bytes]]:
    """The files of a new project by their paths; it needs the rubricc that made it."""
    for path, name in FILES.items():
        data = (PROJECT / name).read_bytes()
        if path == "requirements.txt":
            data = data.replace(b"{version}", version("rubricc").encode())
        yield path, data
