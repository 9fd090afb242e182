"""Writes tables.py anew from grammar.lark: `make tables`."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import lark
from lark.grammar import Rule
from lark.lexer import TerminalDef

from rubricc.syntax.parser import build, digest_of, grammar

HEAD = '''\
"""The LALR tables of grammar.lark, made by `make tables`. Do not edit."""

from typing import Any

'''

Plain = str | int | bool | None | dict["Plain", "Plain"] | list["Plain"] | tuple["Plain", ...]

Action = tuple[int, object]
"""Shift (0) to a state, or reduce (1) by a rule."""

States = Mapping[int, Mapping[int, Action]]
SHIFT = 0
UNBOUNDED = 2**32 - 1
"""How wide a pattern without bound is: some Pythons say this, others 2**64."""


def tables_text() -> str:
    """The text of tables.py for the grammar as it is: the same grammar, the same bytes."""
    text = grammar()
    data, memo = build(text).memo_serialize([TerminalDef, Rule])
    del data["options"]["postlex"], data["options"]["tree_class"]
    data["parser"]["parser"] = in_order(data["parser"]["parser"])
    return (
        HEAD
        + f'GRAMMAR = "{digest_of(text)}"\n'
        + f'LARK = "{lark.__version__}"\n'
        + f"DATA: dict[str, Any] = {plain(data)!r}\n"
        + f"MEMO: dict[int, Any] = {plain(memo)!r}\n"
    )


def in_order(table: Mapping[str, Any]) -> dict[str, object]:
    """The parse table with its states and tokens numbered in the order of a walk through it.

    Lark numbers them as its sets happen to be ordered, which differs from run to run.
    """
    names: Mapping[int, str] = table["tokens"]
    starts = {name: table["start_states"][name] for name in sorted(table["start_states"])}
    states = {old: new for new, old in enumerate(walk(table["states"], names, starts.values()))}
    tokens = {name: number for number, name in enumerate(sorted(names.values()))}
    return {
        "tokens": {number: name for name, number in tokens.items()},
        "states": {
            new: dict(
                sorted(
                    (tokens[names[token]], moved(action, states))
                    for token, action in table["states"][old].items()
                )
            )
            for old, new in states.items()
        },
        "start_states": {name: states[old] for name, old in starts.items()},
        "end_states": {name: states[table["end_states"][name]] for name in starts},
    }


def walk(states: States, names: Mapping[int, str], starts: Iterable[int]) -> list[int]:
    """The states in the order in which they are first reached, tokens taken by their names."""
    order = dict.fromkeys(starts)
    for_visit = list(order)
    for state in for_visit:
        actions = sorted(states[state].items(), key=lambda item: names[item[0]])
        for _, (kind, target) in actions:
            if kind == SHIFT and isinstance(target, int) and target not in order:
                order[target] = None
                for_visit.append(target)
    return for_visit


def moved(action: Action, states: Mapping[int, int]) -> Action:
    """The action with the new number of the state that it shifts to."""
    kind, target = action
    return (kind, states[target]) if kind == SHIFT and isinstance(target, int) else action


def plain(value: object) -> Plain:
    """The same value made of literals only: tokens become strings, sets become sorted lists."""
    match value:
        case str():
            return str(value)
        case dict():
            return {plain(key): plain(item) for key, item in value.items()}
        case tuple():
            return tuple(plain(item) for item in value)
        case set() | frozenset():
            return sorted((plain(item) for item in value), key=repr)
        case list():
            return [plain(item) for item in value]
        case int():
            return min(value, UNBOUNDED)
        case None:
            return value
        case _:
            raise TypeError(value)


if __name__ == "__main__":
    Path(__file__).with_name("tables.py").write_text(tables_text(), "utf-8", newline="\n")
