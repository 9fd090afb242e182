"""An edge case drafted in the guideline's own text: its clause, its example, and where they go.

Drafts are tried in turn, the most general first, by whoever proves guidelines: the first is taken
in which nothing is found that was not found before.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from rubricc import syntax
from rubricc.audit.calibration.competing import verdict_at
from rubricc.audit.calibration.narrowing import everything, narrowed
from rubricc.audit.calibration.phrasing import (
    EXCHANGED,
    assignments_of,
    condition_of,
    either,
    expected_of,
    name,
    number,
)
from rubricc.audit.calibration.placing import Place, inserted
from rubricc.format import statement_lines
from rubricc.meaning import Meaning
from rubricc.model import (
    Accepted,
    Amount,
    Case,
    Chosen,
    Clause,
    Decision,
    DecisionKind,
    Flagged,
    Give,
    Inapplicable,
    Layer,
    Outcome,
    RuleOut,
    Verdict,
)
from rubricc.records import record
from rubricc.source import Span
from rubricc.space import Cube
from rubricc.syntax import (
    ClauseOrder,
    ClauseStatement,
    ExampleStatement,
    Statement,
)

NUMBERED = re.compile(r"([A-Za-z][A-Za-z0-9-]*?)([0-9]+)")
PREFIX = "E"
LONG_TEXT = 400
"""Characters from which a text keeps its lines."""
OPPOSITE = {"A": "B", "B": "A"}


@record
class Wish:
    """What somebody wants a case to come to, the text that shows it, and why."""

    decision: str
    case: Case
    cells: tuple[int, ...]
    wanted: Outcome
    texts: tuple[tuple[str, str], ...]
    because: str | None


@record
class Draft:
    """A guideline's text with an edge case in it. `statements` are what is new, each as it reads;
    `clauses` their ids: none where the guideline decides so already, and only an example is new."""

    text: str
    statements: tuple[str, ...]
    clauses: tuple[str, ...]


def drafts(meaning: Meaning, place: Place, wish: Wish) -> Iterator[Draft]:
    """Ways to say it, the most general first; none where no clause says it."""
    verdict = verdict_at(meaning, wish.decision, wish.cells)
    assert verdict is not None, "a case that cannot occur is not talked about"
    if verdict.result == wish.wanted:
        yield _draft(meaning, place, wish, (), verdict.clauses)
        return
    decided = meaning.decisions[wish.decision]
    if _is_one_sided(meaning, wish) and _is_even(meaning, everything(meaning, wish.cells)):
        return
    cubes = (narrowed(meaning, decided, wish.cells, wish.wanted), everything(meaning, wish.cells))
    tried: set[object] = set()
    for cube in cubes:
        for is_over in (False, True):
            clauses = tuple(_clauses(meaning, wish, verdict, cube))
            orders = tuple(_orders(meaning, wish, verdict, clauses)) if is_over else ()
            made: tuple[Statement, ...] = (*clauses, *orders)
            if clauses and (is_over is bool(orders)) and made not in tried:
                tried.add(made)
                yield _draft(meaning, place, wish, made, ())


# ---- clauses


def _clauses(
    meaning: Meaning, wish: Wish, verdict: Verdict, cube: Cube
) -> Iterator[ClauseStatement]:
    """The clauses that it takes: one, but for a preference two, a label each where several hold."""
    span = meaning.guideline.span
    condition = condition_of(meaning, cube, span)
    turned = condition_of(meaning, cube, span, EXCHANGED)
    has_sides = not _is_even(meaning, cube)
    names = _free_ids(meaning, wish.decision)
    for effect, other in _effects(meaning, wish, verdict):
        if has_sides and other is None:
            yield _clause(next(names), effect, either(condition, turned, span), wish, span)
            continue
        yield _clause(next(names), effect, condition, wish, span)
        if has_sides and other is not None:
            yield _clause(next(names), other, turned, wish, span)


def _is_one_sided(meaning: Meaning, wish: Wish) -> bool:
    """Whether one of two responses is wanted."""
    is_preference = _kind(meaning, wish) is DecisionKind.PREFERENCE
    return (
        is_preference and isinstance(wish.wanted, Accepted) and _turned(wish.wanted) != wish.wanted
    )


def _turned(outcome: Accepted) -> Accepted:
    """What comes out with the two responses exchanged."""
    return Accepted(tuple(OPPOSITE.get(one, one) for one in outcome.outcomes))


def _is_even(meaning: Meaning, cube: Cube) -> bool:
    """Whether the cube says the same of both responses."""
    sides = {".a": ".b", ".b": ".a"}
    told, turned = set(), set()
    for level, cell in cube:
        signal, member = meaning.axes[level].signal, meaning.axes[level].member
        told.add((signal, member, cell))
        turned.add((signal[:-2] + sides.get(signal[-2:], signal[-2:]), member, cell))
    return told == turned


def _clause(
    clause_id: str,
    effect: syntax.Effect,
    condition: syntax.Condition | None,
    wish: Wish,
    span: Span,
) -> ClauseStatement:
    return ClauseStatement(
        id=name(clause_id, span),
        effect=effect,
        when=condition,
        unless=None,
        is_otherwise=False,
        rationale=wish.because,
        notes=(),
        formerly=(),
        allows=(),
        exceptions=(),
        span=span,
    )


def _effects(
    meaning: Meaning, wish: Wish, verdict: Verdict
) -> Iterator[tuple[syntax.Effect, syntax.Effect | None]]:
    """What the clauses give, and what with the two responses exchanged, if that is otherwise."""
    span = meaning.guideline.span
    match wish.wanted, verdict.result:
        case Accepted(outcomes), _:
            other = _turned(Accepted(outcomes)).outcomes
            is_turned = _is_one_sided(meaning, wish)
            yield _give(outcomes, span), _give(other, span) if is_turned else None
        case Chosen(labels), before:
            had = before.labels if isinstance(before, Chosen) else ()
            for label in labels:
                if label not in had:
                    yield _give((label,), span), None
            for label in had:
                if label not in labels:
                    yield syntax.RuleOut(name(label, span), span), None
        case Flagged(queue), _:
            yield syntax.Flag(None if queue is None else name(queue, span), span), None
        case Inapplicable(), _:
            yield syntax.NotApplicable(span), None
        case Amount(value), Amount(before_value):
            yield syntax.Points(number(Decimal(value - before_value), span), None, span), None
        case _:
            return


def _give(outcomes: Iterable[str], span: Span) -> syntax.Give:
    return syntax.Give(tuple(name(one, span) for one in outcomes), span)


def _kind(meaning: Meaning, wish: Wish) -> DecisionKind:
    return meaning.decisions[wish.decision].decision.kind


def _free_ids(meaning: Meaning, decision: str) -> Iterator[str]:
    """Ids that no clause has, numbered on from the last edge case of the decision."""
    decided = meaning.decisions[decision].decision
    taken = {clause.id for one in meaning.guideline.decisions for clause in one.clauses}
    edges = [one.id for one in decided.clauses if one.layer is Layer.EDGE_CASE and not one.parent]
    numbered = [found for one in edges if (found := NUMBERED.fullmatch(one)) is not None]
    prefix = numbered[-1][1] if numbered else PREFIX
    at = max((int(one[2]) for one in numbered if one[1] == prefix), default=0)
    while True:
        at += 1
        if f"{prefix}{at}" not in taken:
            yield f"{prefix}{at}"


# ---- priority


def _orders(
    meaning: Meaning, wish: Wish, verdict: Verdict, clauses: tuple[ClauseStatement, ...]
) -> Iterator[ClauseOrder]:
    """The new clauses over those that decide today and that no edge case goes before by itself."""
    decision, span = meaning.decisions[wish.decision].decision, meaning.guideline.span
    for clause in clauses:
        for rival in decision.clauses:
            stands_above = rival.id in verdict.clauses and _stands_above_rules(decision, rival)
            if stands_above and _speak_of_one(decision, clause, rival):
                yield ClauseOrder((clause.id, name(rival.id, span)), None, span)


def _stands_above_rules(decision: Decision, clause: Clause) -> bool:
    """Whether a clause, or what it is an exception to, is an edge case or a gate."""
    clauses = {one.id: one for one in decision.clauses}
    while clause.parent is not None:
        clause = clauses[clause.parent]
    return clause.layer is not Layer.RULE


def _speak_of_one(decision: Decision, clause: ClauseStatement, rival: Clause) -> bool:
    """Whether both are about the same, where several labels may hold."""
    if decision.kind is not DecisionKind.MANY:
        return decision.kind is not DecisionKind.SCORE
    match clause.effect, rival.effect:
        case syntax.Give((label, *_)), RuleOut(other):
            return label.text == other
        case syntax.RuleOut(label), Give((other, *_)):
            return label.text == other
        case (_, Give() | RuleOut()) if not isinstance(clause.effect, syntax.Flag):
            return False
        case _:
            return True


# ---- the text


def _draft(
    meaning: Meaning,
    place: Place,
    wish: Wish,
    made: tuple[Statement, ...],
    by: tuple[str, ...],
) -> Draft:
    clauses = [one for one in made if isinstance(one, ClauseStatement)]
    examples = tuple(_examples(meaning, place, wish, clauses, by))
    every = (*made, *examples)
    return Draft(
        inserted(place, wish.decision, every),
        tuple("\n".join(statement_lines(one, 1, place.sets)).rstrip() for one in every),
        tuple(one.id.text for one in clauses),
    )


def _examples(
    meaning: Meaning,
    place: Place,
    wish: Wish,
    clauses: list[ClauseStatement],
    by: tuple[str, ...],
) -> Iterator[ExampleStatement]:
    """The case as an example, and of a preference that with the two responses exchanged."""
    guideline = meaning.guideline
    span, texts = guideline.span, _as_written(wish.texts)
    named = name(wish.decision, span) if len(guideline.decisions) > 1 else None
    cited = tuple(name(one, span) for one in by) or tuple(one.id for one in clauses)
    is_pair = len(clauses) > 1 and _kind(meaning, wish) is DecisionKind.PREFERENCE
    has_id = not any(part == "" and "\n" not in text for part, text in texts)
    ids = _free_examples(place)
    yield ExampleStatement(
        id=name(next(ids), span) if has_id else None,
        texts=texts,
        expected=(expected_of(named, wish.wanted, span),),
        by=cited[:1] if is_pair else cited,
        assignments=assignments_of(guideline, wish.case, span),
        notes=(),
        span=span,
    )
    if is_pair and isinstance(wish.wanted, Accepted):
        yield ExampleStatement(
            id=name(next(ids), span),
            texts=_exchanged(texts),
            expected=(expected_of(named, _turned(wish.wanted), span),),
            by=cited[1:],
            assignments=assignments_of(guideline, wish.case, span, EXCHANGED),
            notes=(),
            span=span,
        )


def _as_written(texts: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The texts as an example has them: short ones on one line; of a pair, what is told of both
    before what was asked."""
    flat = [(part, _flat(text)) for part, text in texts]
    parts = dict(flat)
    if "A" in parts and "" in parts:
        told = " ".join(filter(None, (parts[""], parts.get("prompt", ""))))
        flat = [("prompt", told), *(one for one in flat if one[0] in ("A", "B"))]
    return tuple(one for one in flat if one[0] in ("", "A", "B", "prompt"))


def _flat(text: str) -> str:
    return text.strip() if len(text) > LONG_TEXT else " ".join(text.split())


def _exchanged(texts: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    by_name: Mapping[str, str] = dict(texts)
    return tuple((part, by_name.get(OPPOSITE.get(part, part), text)) for part, text in texts)


def _free_examples(place: Place) -> Iterator[str]:
    """Ids for examples that none has."""
    at = 0
    while True:
        at += 1
        if f"X{at}" not in place.examples:
            yield f"X{at}"
