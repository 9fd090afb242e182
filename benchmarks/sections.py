"""Sections of made guidelines, clause by clause, each with a case that it alone decides."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from benchmarks.conditions import Item, Literal, Signal, draw_items

Case = dict[str, str]

MOST_TOPICS, MOST_MARKETS, CLAUSES_A_SECTION = 12, 5, 17
TRIES = 20_000


class NoRoomError(Exception):
    """A section takes no more clauses: ask for more signals or fewer clauses."""


@dataclass(slots=True, eq=False)
class Clause:
    """A clause in the making; it decides its witness."""

    items: list[Item]
    witness: Case
    label: str = ""
    parent: "Clause | None" = None
    exceptions: "list[Clause]" = field(default_factory=list)
    unless: list[Item] = field(default_factory=list)
    id: str = ""

    def holds(self, case: Case) -> bool:
        """Whether its condition holds, its parent's included."""
        if self.parent is not None and not self.parent.holds(case):
            return False
        barred = bool(self.unless) and all(item.holds(case) for item in self.unless)
        return not barred and all(item.holds(case) for item in self.items)


@dataclass(slots=True, eq=False)
class Section:
    """What is said of one topic and market; the last rule is its default."""

    guard: list[Item]
    signals: tuple[Signal, ...]
    edges: dict[str, list[Clause]] = field(default_factory=dict)
    rules: list[Clause] = field(default_factory=list)

    def ranked(self, case: Case) -> Iterator[Clause]:
        """The clauses that apply, each before those that it beats."""
        for edges in self.edges.values():
            yield from (edge for edge in edges if edge.holds(case))
        for rule in self.rules:
            if rule.holds(case):
                yield from (exception for exception in rule.exceptions if exception.holds(case))
                yield rule


@dataclass(frozen=True, slots=True)
class Plan:
    """The signals: of the guards, of the edge cases, of the gates, and the pool; and the facts."""

    guards: tuple[Signal, ...]
    subtopic: Signal
    gates: tuple[Signal, ...]
    pool: tuple[Signal, ...]
    facts: tuple[tuple[Literal, Literal], ...]

    @property
    def signals(self) -> tuple[Signal, ...]:
        """All of them, as they are declared."""
        return (*self.guards, self.subtopic, *self.gates, *self.pool)


def draw_plan(random: Random, clauses: int, signals: int) -> Plan:
    wanted = max(2, round(clauses / CLAUSES_A_SECTION))
    topics = min(MOST_TOPICS, wanted)
    markets = min(MOST_MARKETS, wanted // topics)
    guards = [Signal("topic", "choice", tuple(f"topic-{i}" for i in range(1, topics + 1)))]
    if markets > 1:
        names = tuple(f"market-{i}" for i in range(1, markets + 1))
        guards.append(Signal("market", "choice", names))
    subtopic = Signal("subtopic", "choice", tuple(f"kind-{i}" for i in range(1, 6)))
    gates = tuple(Signal(f"barred-{i}", "yes or no", ("no", "yes")) for i in range(1, 3))
    size = signals - len(guards) - 1 - len(gates)
    pool = tuple(_signal(random, number) for number in range(1, size + 1))
    return Plan(tuple(guards), subtopic, gates, pool, tuple(_facts(random, pool)))


def _signal(random: Random, number: int) -> Signal:
    kind = random.choices(("yes or no", "choice", "scale"), (55, 25, 20))[0]
    names = {
        "yes or no": ("no", "yes"),
        "choice": ("plain", "red", "blue", "green", "grey", "pink")[: random.randint(3, 6)],
        "scale": ("nil", "low", "mid", "high", "top")[: random.randint(3, 5)],
    }
    return Signal(f"s{number}", kind, names[kind])


def _facts(random: Random, pool: tuple[Signal, ...]) -> Iterator[tuple[Literal, Literal]]:
    """Pairs of values, neither of them usual, that exclude each other."""
    for _ in range(len(pool) // 3):
        one, other = random.sample(pool, 2)
        left = Literal(one, (random.choice(one.values[1:]),))
        yield left, Literal(other, (random.choice(other.values[1:]),))


def draw_sections(random: Random, plan: Plan, clauses: int) -> Iterator[Section]:
    """The sections, each with its default; the more clauses, the more signals of their own."""
    topic, *markets = plan.guards
    guards = [[Item(1, (Literal(topic, (name,)),))] for name in topic.values]
    for market in markets:
        more = [Item(1, (Literal(market, (name,)),)) for name in market.values]
        guards = [[*guard, item] for guard in guards for item in more]
    dealt: list[Signal] = []
    for guard in guards:
        size = min(len(plan.pool), random.randint(7, 9) + clauses // len(guards) // 25)
        while len(dealt) < size:
            dealt += random.sample(plan.pool, len(plan.pool))
        own = tuple(dict.fromkeys(dealt[:size]))
        del dealt[:size]
        section = Section(guard, (plan.subtopic, *own))
        section.rules.append(Clause(guard, draw_case(random, plan, section)))
        yield section


def draw_case(random: Random, plan: Plan, section: Section) -> Case:
    """A case of the section that the facts allow; all that is not its own is usual."""
    while True:
        case = {signal.name: signal.values[0] for signal in plan.signals}
        case |= {signal.name: random.choice(signal.values) for signal in section.signals}
        for item in section.guard:
            case[item.literals[0].signal.name] = item.literals[0].values[0]
        if not any(one.holds(case) and other.holds(case) for one, other in plan.facts):
            return case


def grow(random: Random, plan: Plan, section: Section) -> None:
    """One more clause by which no other loses its witness: it is drawn until it fits."""
    for attempt in range(TRIES):
        case, size = draw_case(random, plan, section), 2 + len(section.rules) // 10 + attempt // 20
        first = next(section.ranked(case), None)
        fate = random.random()
        if fate < 0.1 and len(section.edges) < 3 and case["subtopic"] not in section.edges:
            if first in section.rules and add_edge(random, plan, section, case):
                return
        elif fate < 0.4 and first in section.rules and len(first.exceptions) < 2:
            items = draw_items(random, section.signals, case, max(1, size - 2))
            clause = Clause(items, case, parent=first)
            if not clause.holds(first.witness):
                first.exceptions.append(clause)
                return
        elif first is section.rules[-1] and add_rule(random, section, case, size):
            return
    raise NoRoomError


def add_rule(random: Random, section: Section, case: Case, size: int) -> bool:
    """A rule before the default, unless that would lose its witness."""
    items = draw_items(random, section.signals, case, size)
    rule, default = Clause([*section.guard, *items], case), section.rules[-1]
    lost = any(rule.holds(one.witness) for one in (default, *default.exceptions))
    if not lost:
        section.rules.insert(-1, rule)
    return not lost


def add_edge(random: Random, plan: Plan, section: Section, case: Case) -> Clause | None:
    """An edge case of the subtopic, unless a rule would lose its witness."""
    own = Item(1, (Literal(plan.subtopic, (case["subtopic"],)),))
    edge = Clause([*section.guard, own, *draw_items(random, section.signals[1:], case, 2)], case)
    beaten = (one for rule in section.rules for one in (rule, *rule.exceptions))
    if any(edge.holds(one.witness) for one in beaten):
        return None
    section.edges.setdefault(case["subtopic"], []).append(edge)
    return edge


def number_clauses(sections: tuple[Section, ...]) -> None:
    """Give every clause its id: rules count on, edge cases count on."""
    rules = (rule for section in sections for rule in section.rules)
    for number, rule in enumerate(rules, 1):
        rule.id = f"R{number}"
        for place, exception in enumerate(rule.exceptions):
            exception.id = f"R{number}{'ab'[place]}"
    edges = (edge for section in sections for some in section.edges.values() for edge in some)
    for number, edge in enumerate(edges, 1):
        edge.id = f"E{number}"
