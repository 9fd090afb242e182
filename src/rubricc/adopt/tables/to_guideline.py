"""From a grid to a guideline of few clauses, and to one that says it row by row."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rubricc.adopt.nodes import Adopted, Finding, Findings, Hit, Wish
from rubricc.adopt.tables.checking import find_contradictions, find_gaps, gaps_of
from rubricc.adopt.tables.choosing import Form, Said, best_form, set_form
from rubricc.adopt.tables.conditions import domain, short, word_by_word
from rubricc.adopt.tables.cubes import Room, TooManyCubesError, room_of
from rubricc.adopt.tables.nodes import Column, Decision, Effect, Grid, Outcome
from rubricc.adopt.tables.scales import with_scales
from rubricc.adopt.wording import letter_for, sentence, title_of
from rubricc.adopt.xml_tree import Place

MOST_PIECES = 20_000
LONGEST = 900_000
"""Characters of the guideline that says each row; a longer one could not be read back."""

TOO_MANY = "the rows overlap in too many ways to be told apart"


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is to be said. `never` are the cases that cannot occur."""

    room: Room
    columns: tuple[Column, ...]
    wish: Wish
    decided: tuple["Decided", ...]
    never: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision with where each outcome holds, and the form in which that is said."""

    decision: Decision
    regions: Mapping[Outcome, list[int]]
    default: Outcome | None
    form: Form
    letter: str


def to_guideline(grid: Grid, wish: Wish) -> Adopted | Findings:
    """The guideline of a grid, or the rows that contradict each other and the cases without one."""
    room = room_of(grid.columns)
    try:
        return _checked(grid, room, wish)
    except TooManyCubesError:
        mend = "split the table, or leave columns out with --ignore"
        return (Finding("size", TOO_MANY, Place(1, 1), mend),)


def _checked(grid: Grid, room: Room, wish: Wish) -> Adopted | Findings:
    found: list[Finding] = []
    gaps: dict[str, list[int]] = {}
    for decision in grid.decisions:
        packed = [room.packed(row.when) for row in decision.rows]
        gaps[decision.name] = gaps_of(room, packed)
        if wish.hit is Hit.ALL and not grid.is_own:
            found += find_contradictions(grid, room, decision)
        if wish.gaps is None and not grid.is_own:
            found += find_gaps(grid, room, decision, gaps[decision.name])
    if found:
        return tuple(found)
    never = _impossible(grid, room)
    flagged = {} if grid.is_own else {name: cubes for name, cubes in gaps.items() if cubes}
    return _said(grid, room, wish, flagged, never)


def _impossible(grid: Grid, room: Room) -> list[int]:
    """What cannot occur: of our own tables, whose rows hold all that can, what has no row."""
    if not grid.is_own:
        return []
    kept = [room.everything]
    for decision in grid.decisions:
        packed = [room.packed(row.when) for row in decision.rows]
        held = room.joined(packed)
        gone = room.without(kept, held, MOST_PIECES)
        kept = room.without(kept, room.joined(gone), MOST_PIECES)
        kept = room.without(kept, _doubled(room, decision), MOST_PIECES)
    return room.largest_outside(kept, MOST_PIECES)


def _doubled(room: Room, decision: Decision) -> list[int]:
    """Cases of which rows say different things: in a table of ours they cannot occur."""
    packed = [(room.packed(row.when), row.outcome) for row in decision.rows]
    return [
        one & other
        for number, (one, outcome) in enumerate(packed)
        for other, other_outcome in packed[:number]
        if outcome != other_outcome and not room.is_empty(one & other)
    ]


def _said(
    grid: Grid, room: Room, wish: Wish, flagged: Mapping[str, list[int]], never: list[int]
) -> Adopted | Findings:
    decided: list[Decided] = []
    letters: set[str] = set()
    for decision in grid.decisions:
        regions = _regions(room, decision, wish.hit, never)
        default = None
        if decision.name in flagged:
            default = Outcome(Effect.FLAG, (wish.gaps or "",))
            regions[default] = room.joined(flagged[decision.name])
        if decision.is_set:
            form = set_form(room, regions, [name for name, _ in decision.labels])
        else:
            is_ranked = not decision.is_preference
            form = best_form(room, regions, default, is_ranked=is_ranked)
        letter = letter_for(decision.name, letters)
        letters.add(letter)
        decided.append(Decided(decision, regions, default, form, letter))
    columns = with_scales(room, grid.columns, [one.regions for one in decided])
    plan = Plan(room, columns, wish, tuple(decided), tuple(never))
    text, literally = "\n".join(_document(plan)), "\n".join(_literal(plan))
    if len(literally) > LONGEST:
        message = "the table is too large to be proved equal to its rules"
        return (Finding("size", message, Place(1, 1), "import it in parts"),)
    scales = [
        f"`{new.name}` is taken for a scale, in the order of the table: nothing in it goes back"
        for new, old in zip(columns, grid.columns, strict=True)
        if new.kind is not old.kind
    ]
    told = [line for one in decided for line in (*_told(one), *_unreached(one))]
    return Adopted(text, (*told, *scales, *grid.notes), literally)


def _regions(
    room: Room, decision: Decision, hit: Hit, never: Sequence[int]
) -> dict[Outcome, list[int]]:
    """Where each outcome holds, in the order of the rows."""
    found: dict[Outcome, list[int]] = {}
    before: list[int] = []
    for row in decision.rows:
        cubes = [room.packed(row.when)]
        if hit is Hit.FIRST:
            cubes = room.without(cubes, before, MOST_PIECES)
            before.append(room.packed(row.when))
        elif never:
            cubes = room.without(cubes, never, MOST_PIECES)
        found.setdefault(row.outcome, []).extend(cubes)
    return {outcome: room.joined(cubes) for outcome, cubes in found.items() if cubes}


def _told(one: Decided) -> Iterator[str]:
    """How large it came out, beside how small it could be."""
    form, rows = one.form, len(one.decision.rows)
    size = (
        f"`{one.decision.name}`: {_counted(rows, 'row')}, told in {_counted(form.size, 'clause')}"
    )
    if form.is_exact and form.size == form.least:
        least = "no fewer can say it so (exact cover, by HiGHS)"
    elif form.is_exact:
        least = f"{form.least} would do (exact cover, by HiGHS)"
    else:
        least = f"at least {form.least} are needed (cases that share no clause); no exact cover"
    flat = "" if form.flat is None else f"; without a priority it takes {form.flat}"
    yield f"{size}; {least}{flat}"


def _unreached(one: Decided) -> Iterator[str]:
    """Outcomes that stand in rows which others come before wherever they hold."""
    given = _given(one)
    for name, text in one.decision.labels:
        if name not in given:
            why = "rows before its own hold wherever they do"
            yield f"`{text}` is left out of `{one.decision.name}`: {why}"


def _given(one: Decided) -> set[str]:
    """The labels that come out somewhere."""
    held = (outcome for outcome in one.regions if outcome.effect is not Effect.FLAG)
    return {name for outcome in held for name in outcome.names}


def _counted(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"


# ---- the document --------------------------------------------------------------------------------


def _head(plan: Plan) -> Iterator[str]:
    yield from (
        "---",
        f"guideline: {plan.wish.id}",
        f"title: {title_of(plan.wish.id)}",
        "version: 0.1.0",
    )
    is_pair = any(column.side for column in plan.columns)
    task = "prefer" if any(one.decision.is_preference for one in plan.decided) else "classify"
    medium = "text pair" if is_pair else "text"
    yield from (f"task: {task}", "unit: case", f"media: {medium}", "---", "")
    rows = len({row.place for one in plan.decided for row in one.decision.rows})
    yield from (
        f"# {title_of(plan.wish.id)}",
        "",
        f"Made of a table of {_counted(rows, 'row')}.",
        "",
    )
    yield from ("## Signals", "")
    yield from _signals(plan.columns)
    yield ""
    queues = _queues(plan.decided)
    if queues:
        yield from ("## Queues", "", *(f"- `{queue}`." for queue in queues), "")


def _signals(columns: tuple[Column, ...]) -> Iterator[str]:
    seen: set[str] = set()
    for column in columns:
        if column.name in seen:
            continue
        seen.add(column.name)
        told = f" {sentence(column.header)}" if _says_more(column) else ""
        if column.member is not None:
            members = [one.member for one in columns if one.name == column.name]
            listed = ", ".join(f"`{member}`" for member in members)
            yield f"- `{column.name}`: any of {listed}."
            continue
        each = "" if column.side is None else " of each response"
        yield f"- `{column.name}`{each}: {domain(column)}.{told}"


def _says_more(column: Column) -> bool:
    """Whether the header is more than the name that was made of it."""
    is_plain = column.side is None and column.member is None
    return is_plain and column.header.lower().replace(" ", "-") != column.name


def _queues(decided: Sequence[Decided]) -> list[str]:
    found = (
        name
        for one in decided
        for outcome in one.regions
        if outcome.effect is Effect.FLAG
        for name in outcome.names
    )
    return list(dict.fromkeys(found))


def _facts(plan: Plan) -> Iterator[str]:
    if plan.never:
        yield from ("## Facts", "")
        for cube in plan.never:
            yield f"- never {short(plan.columns, plan.room.unpacked(cube))}."
        yield ""


def _labels(one: Decided) -> Iterator[str]:
    if one.decision.is_preference:
        named = "" if one.decision.name == "preference" else f" for `{one.decision.name}`"
        yield from (f"## Criteria{named}", "")
        return
    several = ": choose all that apply" if one.decision.is_set else ""
    yield from (f"## Labels for `{one.decision.name}`{several}", "")
    given = _given(one)
    for name, text in one.decision.labels:
        if name not in given:
            continue
        told = f": {sentence(text)}" if text.lower().replace(" ", "-") != name else "."
        yield f"- `{name}`{told}"
    yield ""


def _document(plan: Plan) -> Iterator[str]:
    """The guideline that is written."""
    yield from _head(plan)
    yield from _facts(plan)
    for one in plan.decided:
        yield from _labels(one)
        yield from _clauses(one, plan)


def _clauses(one: Decided, plan: Plan) -> Iterator[str]:
    name, number = one.decision.name, 0
    for section, said in (("Gates", one.form.gates), ("Rules", one.form.rules)):
        if not said:
            continue
        yield from (f"## {section} for `{name}`", "")
        for part in said:
            for when in _whens(part, plan):
                number += 1
                yield f"- **{one.letter}{number}** {effect(part.outcome)}{when}."
        yield ""
    ranked = [part for part in one.form.rules if not part.is_otherwise and part.cubes]
    if one.form.is_chain and len(ranked) > 1:
        chain = " over ".join(f"`{part.outcome.names[0]}`" for part in ranked)
        yield from (f"## Priority for `{name}`", "", f"- {chain}.", "")


def _whens(said: Said, plan: Plan) -> Iterator[str]:
    if said.is_otherwise:
        yield " otherwise"
    for cube in sorted(said.cubes, key=lambda cube: (-plan.room.count(cube), cube)):
        when = short(plan.columns, plan.room.unpacked(cube))
        yield f" when {when}" if when else ""


def effect(outcome: Outcome) -> str:
    """What a clause gives."""
    match outcome.effect:
        case Effect.FLAG:
            return f"flag for `{outcome.names[0]}`" if outcome.names else "flag"
        case Effect.INAPPLICABLE:
            return "not applicable"
        case _:
            return " or ".join(f"`{name}`" for name in outcome.names)


# ---- row by row ----------------------------------------------------------------------------------


def _literal(plan: Plan) -> Iterator[str]:
    """The guideline that says the table as it stands."""
    yield from _head(plan)
    yield from _facts(plan)
    for one in plan.decided:
        yield from _labels(one)
        yield from (f"## Rules for `{one.decision.name}`", "")
        for number, row in enumerate(one.decision.rows, 1):
            condition = word_by_word(plan.columns, row.when)
            when = f" when {condition}" if condition else ""
            for label in _each(row.outcome) if row.outcome in one.regions else ():
                yield f"- **{one.letter}{number}{label[0]}** {label[1]}{when}."
        if one.default is not None:
            yield f"- **{one.letter}0** {effect(one.default)} otherwise."
        yield ""
        if plan.wish.hit is Hit.FIRST:
            yield from (f"## Priority for `{one.decision.name}`", "")
            yield from ("- earlier over later in Rules.", "")


def _each(outcome: Outcome) -> Iterator[tuple[str, str]]:
    """The clauses of a row: one, or one for each of the labels that hold together."""
    if outcome.effect is not Effect.LABELS:
        yield "", effect(outcome)
        return
    for number, name in enumerate(outcome.names):
        yield f"-{number}", f"`{name}`"
