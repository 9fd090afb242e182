"""What can be told about a clause from the text: what it says, what it beats, its examples."""

from collections.abc import Iterator

import click

from rubricc.apps.answers import print_json
from rubricc.apps.refusal import meant, refuse
from rubricc.apps.runs import compile_one
from rubricc.apps.terminal import escape
from rubricc.model import Chain, Clause, Decision, Example, Guideline, Layer

SECTIONS = {Layer.GATE: "Gates", Layer.EDGE_CASE: "Edge cases", Layer.RULE: "Rules"}


def explain_clause(path: str, name: str, form: str) -> None:
    """Explain a clause of a sound guideline.

    Raises RefusedError where the guideline has no such clause.
    """
    guideline = compile_one(path, form).guideline
    assert guideline is not None, "a sound guideline was resolved"
    decision, clause = find_clause(guideline, path, name)
    examples = [one for one in guideline.examples if clause.id in one.by]
    standing = list(standings(decision, clause))
    if form == "json":
        print_json(as_json(decision, clause, standing, examples))
        return
    said = [f"{clause.id}: {clause.text}", f"at {path}:{clause.span.line}, under {place(clause)}"]
    said += [f"because {clause.rationale}"] if clause.rationale else []
    said += [*standing, *(f"example {one.id}: {text_of(one)}" for one in examples)]
    click.echo("\n".join(escape(line) for line in said))


def find_clause(guideline: Guideline, path: str, name: str) -> tuple[Decision, Clause]:
    """The clause of this id, or once of this id, and its decision."""
    ids = []
    for decision in guideline.decisions:
        for clause in decision.clauses:
            if name == clause.id or name in clause.formerly:
                return decision, clause
            ids.append(clause.id)
    return refuse(f"`{path}` has no clause `{name}`{meant(name, ids)}")


def place(clause: Clause) -> str:
    """The section that a clause stands in."""
    return SECTIONS[clause.layer]


def standings(decision: Decision, clause: Clause) -> Iterator[str]:
    """How the clause stands to others, line by line as the language settles it."""
    if clause.parent is not None:
        yield f"it is an exception to {clause.parent}, which it beats"
    exceptions = [other.id for other in decision.clauses if other.parent == clause.id]
    if exceptions:
        yield f"it is beaten by its exceptions: {', '.join(exceptions)}"
    for chain in decision.clause_chains:
        if clause.id in chain.members:
            yield from in_chain(chain, clause.id)
    for layer in sorted({other.layer for other in decision.clauses} - {clause.layer}):
        verb = "beats" if clause.layer < layer else "is beaten by"
        yield f"it {verb} the clauses under {SECTIONS[layer]}"
    if clause.layer in decision.ordered_layers:
        yield f"under {place(clause)} it beats those after it"
    if clause.is_otherwise:
        yield "it is a last resort: it holds only where no other clause gives an outcome"


def in_chain(chain: Chain, name: str) -> Iterator[str]:
    """What a line of Priority says of the clause."""
    at = chain.members.index(name)
    before, after = chain.members[:at], chain.members[at + 1 :]
    if before:
        yield f"by Priority it is beaten by {', '.join(filter(None, before))}"
    if after:
        yield f"by Priority it beats {', '.join(filter(None, after))}"


def text_of(example: Example) -> str:
    """What an example shows, on one line."""
    return " ".join(" / ".join(text for _, text in example.texts).split())


def as_json(
    decision: Decision, clause: Clause, standing: list[str], examples: list[Example]
) -> dict[str, object]:
    """What is known of the clause, as JSON."""
    return {
        "id": clause.id,
        "decision": decision.id,
        "text": clause.text,
        "section": place(clause),
        "path": clause.span.path,
        "line": clause.span.line,
        "parent": clause.parent,
        "because": clause.rationale,
        "notes": list(clause.notes),
        "formerly": list(clause.formerly),
        "standing": standing,
        "examples": [{"id": one.id, "text": text_of(one)} for one in examples],
    }
