"""What stands on a side of `diff`: a guideline, a table, or either of them at a revision."""

import posixpath
from pathlib import Path

import click

from rubricc.apps.answers import print_json
from rubricc.apps.discovery import DOCUMENT_LIMIT
from rubricc.apps.findings import finding, summary
from rubricc.apps.git import read_at
from rubricc.apps.limiting import called_with
from rubricc.apps.proofs import Proofs, show_frames
from rubricc.apps.reading import add, named_by
from rubricc.apps.refusal import refuse
from rubricc.apps.tables import load_built, table_of
from rubricc.compiler import read_guideline
from rubricc.model import Guideline
from rubricc.proof import Proof
from rubricc.source import Files
from rubricc.syntax import used_files, wanted_files
from rubricc.table import to_model


def read_side(word: str, form: str) -> Guideline:
    """The model of a side; where it cannot be read, what is wrong is told and the command ends."""
    revision, colon, path = word.partition(":")
    if colon and not Path(word).exists():
        return read_revision(revision, posixpath.normpath(path), form)
    if word.endswith(".json"):
        return to_model(load_built(word, form), word)
    files: dict[str, bytes] = {}
    add(word, files)
    return read_model(word, files, form)


def read_revision(revision: str, path: str, form: str) -> Guideline:
    """The model of a guideline or table at a revision."""
    if path.endswith(".json"):
        data = read_at(revision, path, DOCUMENT_LIMIT)
        if data is None:
            refuse(f"there is no `{path}` at `{revision}`")
        return to_model(table_of(data, form), path)
    return read_model(path, files_at(revision, path), form)


def files_at(revision: str, path: str) -> Files:
    """A guideline at a revision, with the tables that it names and the files that it uses there."""
    files: dict[str, bytes] = {}
    waiting = [path]
    while waiting:
        wanted = waiting.pop()
        data = None if wanted in files else read_at(revision, wanted, called_with().file_bytes)
        if data is None:
            continue
        files[wanted] = data
        document = named_by(wanted, data)
        if document is not None:
            for name in wanted_files(document):
                table = read_at(revision, posixpath.normpath(name), called_with().file_bytes)
                if table is not None:
                    files[name] = table
            waiting += [used.path for used in used_files(document) if used.path is not None]
    if path not in files:
        refuse(f"there is no `{path}` at `{revision}`")
    return files


def read_model(path: str, files: Files, form: str) -> Guideline:
    """The model of a guideline among the files; where it has errors they are told."""
    return model_of(read_guideline(path, files, called_with()), path, files, form)


def model_of(read: Proof, path: str, files: Files, form: str) -> Guideline:
    """The model that was read; where there is none, why not is told, and the command ends."""
    if read.is_module:
        refuse(f"`{path}` decides nothing itself; compare the guidelines that use it", code=1)
    if read.guideline is not None:
        return read.guideline
    if form == "json":
        told = [finding(one) for one in read.diagnostics]
        print_json({"diagnostics": told, "summary": summary(read.diagnostics)})
    else:
        show_frames(Proofs(files, {path: read}, read.diagnostics))
    raise click.exceptions.Exit(1)
