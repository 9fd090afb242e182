"""`rubricc explain GUIDELINE CLAUSE`: what it says, what it beats, the cases that it decides."""

from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_EVEN, Decimal

import click

from rubricc.analysis import Explained, Rival, explain_in
from rubricc.apps.answers import print_json
from rubricc.apps.findings import decimal
from rubricc.apps.refusal import meant, refuse
from rubricc.apps.sides import read_side
from rubricc.apps.terminal import escape
from rubricc.compiler import meaning_of
from rubricc.meaning import OutOfNodesError, outline
from rubricc.model import (
    Clause,
    Example,
    Guideline,
    Layer,
    result_text,
)

SECTIONS = {Layer.GATE: "Gates", Layer.EDGE_CASE: "Edge cases", Layer.RULE: "Rules"}


def explain_clause(path: str, name: str, form: str) -> None:
    """Explain a clause of a guideline or a table, even where the rules clash or leave a gap.

    Raises RefusedError where there is no such clause.
    """
    guideline = read_side(path, form)
    clause = find_clause(guideline, path, name)
    found = explained(guideline, clause)
    examples = [one for one in guideline.examples if clause.id in one.by]
    if form == "json":
        print_json(as_json(clause, found, examples))
        return
    said = [f"{clause.id}: {clause.text}", f"{where(path, clause)}, under {place(clause)}"]
    said += [f"because {clause.rationale}"] if clause.rationale else []
    for one in found:
        said += ["", f"of `{one.decision}`:"] if len(found) > 1 else []
        said += told(clause, one)
    said += [f"example {one.id}: {text_of(one)}" for one in examples]
    click.echo("\n".join(escape(line) for line in said))


def find_clause(guideline: Guideline, path: str, name: str) -> Clause:
    """The clause of this id, or once of this id."""
    clauses = [clause for decision in guideline.decisions for clause in decision.clauses]
    for clause in clauses:
        if name == clause.id or name in clause.formerly:
            return clause
    return refuse(f"`{path}` has no clause `{name}`{meant(name, [one.id for one in clauses])}")


def explained(guideline: Guideline, clause: Clause) -> tuple[Explained, ...]:
    """The clause in its decisions: counted if diagrams hold it, else proved by formulas."""
    try:
        return explain_in(meaning_of(guideline), clause.id)
    except OutOfNodesError:
        return explain_in(outline(guideline), clause.id)


def where(path: str, clause: Clause) -> str:
    """Where the clause stands; a table knows the line in the guideline that it was built of."""
    line = clause.span.line
    return f"at line {line} of the guideline" if path.endswith(".json") else f"at {path}:{line}"


def place(clause: Clause) -> str:
    """The section that a clause stands in."""
    return SECTIONS[clause.layer]


# ---- text


def told(clause: Clause, found: Explained) -> Iterator[str]:
    """What is known of the clause in one decision, a line each."""
    if found.holds is not None:
        yield f"holds in {of_cases(found.holds, found.of)}"
    yield f"decides {decided(found)}"
    if clause.is_otherwise:
        yield "it is a last resort: it holds only where no other clause gives an outcome"
    yield from (f"beats {line}" for line in rival_lines(found.beats))
    yield from (f"is beaten by {line}" for line in rival_lines(found.beaten_by))
    if found.beside:
        yield f"decides together with {', '.join(found.beside)}"
    if found.shown is not None:
        words = found.shown.words or "every case"
        yield f"for example: {words}, which is {result_text(found.shown.result)}"
    if found.outside is not None:
        outside = found.outside
        who = f"{', '.join(outside.clauses)} decides" if outside.clauses else "no clause decides"
        who = who.replace("decides", "decide") if len(outside.clauses) > 1 else who
        yield (
            f"just outside: {outside.words} instead of {outside.instead_of}; "
            f"there {who}, which is {result_text(outside.result)}"
        )


def decided(found: Explained) -> str:
    """How many cases it decides."""
    if found.decides is not None:
        return of_cases(found.decides, found.of)
    return "no case" if found.shown is None else "some cases (not counted)"


def of_cases(part: int, whole: int | None) -> str:
    """`12 of 48 cases (25 %)`."""
    assert whole is not None
    return f"{part:,} of {whole:,} cases ({share(part, whole)})"


def share(part: int, whole: int) -> str:
    """The part in per cent, to a tenth, and never rounded to nothing or to all."""
    tenths = Decimal(1000 * part) / Decimal(max(whole, 1))
    rounded = tenths.quantize(Decimal(1), ROUND_HALF_EVEN)
    if part and rounded == 0:
        return "less than 0.1 %"
    if part < whole and rounded == 1000:
        return "more than 99.9 %"
    return f"{(rounded / 10).normalize():f} %"


def rival_lines(rivals: Iterable[Rival]) -> Iterator[str]:
    """A line for each reason, with the clauses that it speaks of."""
    reasons: dict[tuple[str, str | None], list[str]] = {}
    for rival in rivals:
        met = "" if rival.cases is None else f" ({meetings(rival.cases)})"
        reasons.setdefault((rival.why, rival.because), []).append(f"{rival.clause}{met}")
    for (why, because), clauses in reasons.items():
        said = f", because {because}" if because else ""
        yield f"{', '.join(clauses)}: {why}{said}"


def meetings(count: int) -> str:
    """In how many cases two clauses both hold."""
    if count == 0:
        return "they never meet"
    return f"{count:,} {'case' if count == 1 else 'cases'}"


def text_of(example: Example) -> str:
    """What an example shows, on one line."""
    return " ".join(" / ".join(text for _, text in example.texts).split())


# ---- JSON


def as_json(
    clause: Clause, found: tuple[Explained, ...], examples: list[Example]
) -> dict[str, object]:
    """What is known of the clause, as JSON."""
    return {
        "id": clause.id,
        "text": clause.text,
        "section": place(clause),
        "path": clause.span.path,
        "line": clause.span.line,
        "parent": clause.parent,
        "otherwise": clause.is_otherwise,
        "because": clause.rationale,
        "notes": list(clause.notes),
        "formerly": list(clause.formerly),
        "decisions": {one.decision: explained_json(one) for one in found},
        "examples": [{"id": one.id, "text": text_of(one)} for one in examples],
    }


def explained_json(found: Explained) -> dict[str, object]:
    """The clause in one decision; counts are decimal strings, null where not counted."""
    shown, outside = found.shown, found.outside
    return {
        "holds": decimal(found.holds),
        "decides": decimal(found.decides),
        "of": decimal(found.of),
        "beats": [rival_json(one) for one in found.beats],
        "beaten_by": [rival_json(one) for one in found.beaten_by],
        "together_with": list(found.beside),
        "case": shown and {"case": dict(shown.case), "outcome": result_text(shown.result)},
        "outside": outside
        and {
            "changed": outside.words,
            "instead_of": outside.instead_of,
            "case": dict(outside.case),
            "outcome": result_text(outside.result),
            "clauses": list(outside.clauses),
        },
    }


def rival_json(rival: Rival) -> dict[str, object]:
    """A clause that beats or is beaten, as JSON."""
    return {
        "clause": rival.clause,
        "why": rival.why,
        "because": rival.because,
        "cases": decimal(rival.cases),
    }
