"""Writes tables.py anew from grammar.lark: `make tables`. Nothing else needs Lark."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from lark import Lark, Token
from lark.grammar import NonTerminal, Rule, Terminal
from lark.lexer import PatternStr, TerminalDef

HEAD = '"""The LALR tables of grammar.lark, made by `make tables`. Do not edit."""\n'

STARTS = (
    "signal",
    "signal_detail",
    "plain_detail",
    "definition",
    "fact",
    "label",
    "label_detail",
    "queue",
    "criterion",
    "statement_of_rules",
    "clause_detail",
    "header_cell",
    "cell",
    "outcome_cell",
    "id_cell",
    "priority",
    "example",
    "example_detail",
    "guarantee",
    "scenario_item",
    "heading",
)
"""What a text may be parsed as: the start symbols of the grammar."""

Told = tuple[str, int, str, bool, tuple[int | None, ...]]
"""A rule: what it reduces to, how many parts, what its tree is called, and the plan of this."""


class WholeTokens:
    """Tokens recognised wherever they stand, so that a misplaced one is reported whole.

    A keyword is a whole word too: where it is not expected, it is a WORD.
    """

    always_accept = ("NAME", "CLAUSE_ID", "NUMBER", "STRING", "WORD", "OTHER")

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        """Pass the tokens on as they are."""
        return stream


def grammar() -> str:
    """The text of grammar.lark."""
    return Path(__file__).with_name("grammar.lark").read_text("utf-8")


def build(text: str) -> Lark:
    """Lark's own parser of a grammar, which takes a quarter of a second to make."""
    return Lark(
        text,
        parser="lalr",
        lexer="contextual",
        start=list(STARTS),
        postlex=WholeTokens(),
        propagate_positions=True,
        maybe_placeholders=True,
    )


def tables_text() -> str:
    """The text of tables.py for the grammar as it is: the same grammar, the same bytes."""
    made = build(grammar())
    assert made.options.postlex is not None
    return "\n".join((HEAD, *tables_of_words(made), *tables_of_states(made), ""))


def tables_of_words(made: Lark) -> Iterator[str]:
    """The terminals by what finds them, in the order in which Lark tries them.

    A keyword is found as a WORD; what a person writes for it and for a sign is told apart.
    """
    signs = {one.name: one.pattern.value for one in made.terminals if is_sign(one)}
    words = {name: word for name, word in signs.items() if word.isalpha()}
    found = sorted((one for one in made.terminals if one.name not in words), key=rank)
    (ignored,) = (one for one in found if one.name in made.ignore_tokens)
    yield from listed(
        "TERMINALS: dict[str, str]",
        (f"{one.name!r}: {one.pattern.to_regexp()!r}" for one in found if one is not ignored),
    )
    yield from listed(
        "SIGNS: dict[str, str]", (f"{word!r}: {name!r}" for name, word in signs.items())
    )
    yield f"IGNORED = {ignored.pattern.to_regexp()!r}"
    yield f"ALWAYS = {WholeTokens.always_accept!r}\n"


def is_sign(terminal: TerminalDef) -> bool:
    """Whether the grammar writes it out in quotes."""
    return isinstance(terminal.pattern, PatternStr)


def rank(terminal: TerminalDef) -> tuple[int, int, int, str]:
    """The order in which Lark tries what may stand at a place."""
    pattern = terminal.pattern
    return -terminal.priority, -pattern.max_width, -len(pattern.value), terminal.name


def tables_of_states(made: Lark) -> Iterator[str]:
    """The rules, and what is done in each state; states are numbered as a walk reaches them.

    Lark numbers them as its sets happen to be ordered, which differs from run to run. An action
    is a state to go on to, or ~rule by which to reduce.
    """
    table = made.parser.parser._parse_table
    rules = sorted({told(rule) for rule in made.rules}, key=repr)
    places = {rule: place for place, rule in enumerate(rules)}
    starts = [table.start_states[name] for name in STARTS]
    order = list(walk(table.states, starts))
    numbers = {state: number for number, state in enumerate(order)}
    rows = [row_of(table.states[state], numbers, places) for state in order]
    ends = (numbers[table.end_states[name]] for name in STARTS)
    yield from listed(
        "STARTS: dict[str, tuple[int, int]]",
        (
            f"{name!r}: ({numbers[table.start_states[name]]}, {end})"
            for name, end in zip(STARTS, ends, strict=True)
        ),
    )
    yield from listed(
        "RULES: tuple[tuple[str, int, str, bool, tuple[int | None, ...]], ...]", map(repr, rules)
    )
    yield from listed(
        "ACTIONS: tuple[dict[str, int], ...]",
        (repr({name: at for name, at in row if name.isupper()}) for row in rows),
    )
    yield from listed(
        "GOTOS: tuple[dict[str, int], ...]",
        (repr({name: at for name, at in row if not name.isupper()}) for row in rows),
    )


def told(rule: Rule) -> Told:
    """All that is needed of a rule. Lark leaves out signs, and puts the parts of what it calls
    `_so` in its place."""
    options = rule.options
    called = rule.alias or options.template_source or rule.origin.name
    assert rule.expansion, "a rule of nothing has no place"
    kept: dict[int, int] = {}
    for place, symbol in enumerate(rule.expansion):
        if isinstance(symbol, NonTerminal):
            kept[place] = ~place if symbol.name.startswith("_") else place
        elif isinstance(symbol, Terminal) and not symbol.filter_out:
            kept[place] = place
    plan: list[int | None] = []
    places = iter(range(len(rule.expansion)))
    for is_missing in options.empty_indices or (False,) * len(rule.expansion):
        if is_missing:
            plan.append(None)
        elif (place := next(places)) in kept:
            plan.append(kept[place])
    is_single = options.expand1 and not rule.alias
    return str(rule.origin.name), len(rule.expansion), str(called), is_single, tuple(plan)


Rows = Mapping[int, Mapping[str, tuple[object, object]]]
"""State → symbol → (shift, the next state) or (reduce, the rule)."""


def walk(states: Rows, starts: Iterable[int]) -> Iterable[int]:
    """The states in the order in which they are first reached, symbols taken by their names."""
    order = dict.fromkeys(starts)
    waiting = list(order)
    for state in waiting:
        for _, (_, target) in sorted(states[state].items(), key=lambda item: item[0]):
            if isinstance(target, int) and target not in order:
                order[target] = None
                waiting.append(target)
    return order


def row_of(
    row: Mapping[str, tuple[object, object]], numbers: Mapping[int, int], places: Mapping[Told, int]
) -> list[tuple[str, int]]:
    """What is done about each symbol in a state, with the numbers that are ours."""
    return sorted(
        (str(name), numbers[target] if isinstance(target, int) else ~places[told(target)])
        for name, (_, target) in row.items()
        if isinstance(target, int | Rule)
    )


def listed(name: str, lines: Iterable[str]) -> Iterator[str]:
    """The assignment of a literal, a line for each of its items."""
    brackets = "{}" if ": dict" in name else "()"
    yield f"{name} = {brackets[0]}"
    yield from (f"    {line}," for line in lines)
    yield f"{brackets[1]}\n"


if __name__ == "__main__":
    Path(__file__).with_name("tables.py").write_text(tables_text(), "utf-8", newline="\n")
