"""DMN and JDM of a guideline, for rule engines."""

from collections.abc import Iterator

from rubricc.emit.dmn import dmn
from rubricc.emit.engines import Rulebook, find_limits, rulebook_of
from rubricc.emit.jdm import jdm
from rubricc.emit.nodes import Artifact, Bundle

LARGEST = 400_000
"""Characters of a file that `build` writes; `rubricc export` writes larger ones."""


def emit_for_engines(bundle: Bundle) -> Iterator[Artifact]:
    """The rules in both forms, or a text that says why they are not here."""
    book = rulebook_of(bundle.table, bundle.told)
    if not isinstance(book, Rulebook):
        reasons = (one.message for one in find_limits(bundle.guideline, book))
        yield Artifact("exports/engines/refused.txt", "".join(f"{one}\n" for one in reasons))
        return
    for name, text in (("dmn", dmn(bundle.table, book)), ("jdm.json", jdm(bundle.table, book))):
        if len(text) <= LARGEST:
            yield Artifact(f"exports/engines/{bundle.guideline.id}.{name}", text)
            continue
        target = name.removesuffix(".json")
        why = f"{len(text):,} characters; write it with `rubricc export --to {target}`\n"
        yield Artifact(f"exports/engines/{target}-refused.txt", why)
