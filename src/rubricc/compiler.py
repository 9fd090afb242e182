"""The whole pipeline on one page: a guideline's bytes in, its table or what is wrong with it out.

Reading and proving are in `proof.py`, which knows of no table, so that `check` loads none.
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from rubricc.diff import check_version
from rubricc.limits import LIMITS, Limits
from rubricc.meaning import Watch, unhurried
from rubricc.model import Value, fix_settings
from rubricc.proof import (
    MOST_NODES,
    Proof,
    has_errors,
    in_order,
    meaning_of,
    prove,
    read_guideline,
    with_more,
)
from rubricc.records import record
from rubricc.source import Files
from rubricc.table import Table, find_released, load, tabulate, text_value, to_model

__all__ = [
    "MOST_NODES",
    "NO_SETTINGS",
    "Compilation",
    "compile_guideline",
    "has_errors",
    "in_order",
    "meaning_of",
    "prove_guideline",
    "read_guideline",
    "with_release",
]

NO_SETTINGS: Mapping[str, str] = MappingProxyType({})


@record
class Compilation(Proof):
    """A proof, and the table of what is sound."""

    table: Table | None = None


def compile_guideline(
    path: str,
    files: Files,
    settings: Mapping[str, str] = NO_SETTINGS,
    budget: int | None = None,
    *,
    limits: Limits = LIMITS,
    watch: Watch = unhurried,
) -> Compilation:
    """Compile the guideline at `path` of `files`, see `prove_guideline`."""
    proof = prove_guideline(
        path, files, settings, budget, limits=limits, is_cited=True, watch=watch
    )
    is_sound = not (proof.meaning is None or proof.undecided or has_errors(proof.diagnostics))
    return Compilation(
        proof.diagnostics,
        proof.source,
        proof.document,
        proof.tree,
        proof.guideline,
        proof.meaning,
        proof.is_module,
        proof.undecided,
        tabulate(proof.meaning, settings) if is_sound and proof.meaning else None,
    )


def prove_guideline(
    path: str,
    files: Files,
    settings: Mapping[str, str] = NO_SETTINGS,
    budget: int | None = None,
    *,
    limits: Limits = LIMITS,
    is_cited: bool = False,
    watch: Watch = unhurried,
) -> Proof:
    """Everything that is wrong with the guideline at `path` of `files`; no table is made.

    `settings` fixes settings of the project, in a guideline that was found sound without them:
    what holds for all settings holds for these, so nothing is proved again.
    """
    read = read_guideline(path, files, limits)
    if settings and read.guideline is not None and not read.is_module:
        fixed = fix_settings(read.guideline, told(read, settings))
        read = replace(read, guideline=fixed)
        return prove(read, budget, is_cited=is_cited, is_checked=False, watch=watch)
    return with_release(prove(read, budget, is_cited=is_cited, watch=watch), files)


def with_release(proof: Proof, files: Files) -> Proof:
    """The same with what is wrong with the version, if the last released table is among the
    files."""
    if proof.guideline is None or proof.document is None or proof.is_module:
        return proof
    paths = tuple(find_released(files, proof.guideline.id).values())
    last = load(files[paths[-1]].decode(errors="replace")) if paths else None
    if not isinstance(last, Table):
        return proof
    span = next(field.span for field in proof.document.fields if field.key == "version")
    return with_more(proof, check_version(to_model(last), proof.guideline, span))


def told(read: Proof, settings: Mapping[str, str]) -> dict[str, Value]:
    """The values of those settings that the guideline has."""
    assert read.guideline is not None
    values = {
        signal.id: text_value(signal, settings[signal.id])
        for signal in read.guideline.signals
        if signal.is_setting and signal.id in settings
    }
    return {name: value for name, value in values.items() if value is not None}
