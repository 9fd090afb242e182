"""Files to import, and what they become."""

from pathlib import Path

from rubricc.adopt import Adopted, Wish, adopt
from rubricc.apps.importing import canonical
from rubricc.apps.reading import gather
from rubricc.diagnostics import Severity
from rubricc.model import Guideline
from rubricc.proof import prove, read_guideline

GENERATED = Path(__file__).parents[2] / "generated"
PATH = "made.md"


def made_of(text: str | bytes, form: str | None = None, **wishes) -> Adopted:
    """The guideline that a file becomes."""
    found = found_in(text, form, **wishes)
    assert isinstance(found, Adopted), found
    return found


def found_in(text: str | bytes, form: str | None = None, **wishes):
    """What comes of a file, be it a guideline or findings."""
    data = text.encode() if isinstance(text, str) else text
    return adopt(data, Wish("made", **wishes), form)


def findings_in(text: str | bytes, form: str | None = None, **wishes) -> list[str]:
    """What is wrong with a file, by rule and line."""
    found = found_in(text, form, **wishes)
    assert not isinstance(found, Adopted), found.text
    return [f"{one.rule} {one.place.line}" for one in found]


def guideline_of(text: str) -> Guideline:
    """A guideline in canonical form, proved; it has no error."""
    made = prove(read_guideline(PATH, {PATH: canonical(PATH, text).encode()}))
    assert [one for one in made.diagnostics if one.severity is Severity.ERROR] == []
    assert made.guideline is not None
    return made.guideline


def shipped(name: str) -> Guideline:
    """A guideline that comes with rubricc."""
    path = f"guidelines/{name}.md"
    found = read_guideline(path, gather((path,))[1]).guideline
    assert found is not None
    return found


def rules_in(text: str) -> list[str]:
    """The lines of clauses and of priority."""
    return [line for line in canonical(PATH, text).splitlines() if line.startswith("- **")]
