"""How a table decides a case that tells all its signals, written as one function of Python.

To go through steps that are held in data takes Python about as long as the steps themselves. As in
`dataclasses` of the standard library the text is made here: it has numbers in it and no word of an
author's. Whatever he wrote is a value that one of these names stands for:

    def decide(case):
        try:
            if len(case) != 3: raise KeyError
            a0 = n0_0[c0_0[case[s0]][case[s1]]]
            a0 = n0_1[c0_1[k0_1_0[case[s2]]] + a0]
            if a0 is None: raise KeyError
            return {d0: a0}
        except (KeyError, TypeError):
            return otherwise(case)
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Union

from rubricc.decide.nodes import Answer, Told

Keys = Mapping[object, int]
"""The cell that what is told of a signal lies in. KeyError for what is no value."""
Codes = Mapping[object, Union["Codes", int]]
"""By one key after another, what all of them add to a place: a dict of Python's own for each key is
read a third faster than one with tuples of keys."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A signal by its number, and what makes a key of what is told; None where that is the key."""

    signal: int
    keys: Keys | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A few signals at once: what they add to the place that was come to, and the place in front of
    the next step that this leads to."""

    asked: tuple[Asked, ...]
    codes: Codes
    places: Sequence[int]


@dataclass(frozen=True, slots=True)
class Way:
    """How one decision is looked up: its steps from place 0 to one that has an answer. Where a case
    cannot occur there is none. Without a name it does no more than to tell those."""

    name: str | None
    steps: tuple[Step, ...]
    answers: tuple[Answer | None, ...]


Decide = Callable[[Mapping[str, Told]], Mapping[str, Answer]]


def write(
    signals: Sequence[str], ways: Sequence[Way], unread: Mapping[int, Keys], otherwise: Decide
) -> Decide:
    """The function. It reads signals that no way reads as well, and asks `otherwise` for what is
    no value and where a case cannot occur."""
    scope: dict[str, object] = {"otherwise": otherwise}
    scope |= {f"s{number}": signal for number, signal in enumerate(signals)}
    lines = [f"if len(case) != {len(signals)}: raise KeyError"]
    lines += [_key(Asked(*one), f"k_{one[0]}", scope) for one in unread.items()]
    told = []
    for at, way in enumerate(ways):
        lines += _way(at, way, scope)
        if way.name is not None:
            scope[f"d{at}"] = way.name
            told.append(f"d{at}: a{at}")
    lines.append(f"return {{{', '.join(told)}}}")
    made: dict[str, Decide] = {}
    body = "\n        ".join(["def decide(case):\n    try:", *lines])
    exec(f"{body}\n    except (KeyError, TypeError):\n        return otherwise(case)", scope, made)
    return made["decide"]


def _way(at: int, way: Way, scope: dict[str, object]) -> Iterator[str]:
    """Behind the last step are the answers themselves."""
    scope[f"a{at}"] = way.answers[0]
    for number, step in enumerate(way.steps):
        is_last = number == len(way.steps) - 1
        places = tuple(way.answers[place] for place in step.places) if is_last else step.places
        scope |= {f"c{at}_{number}": step.codes, f"n{at}_{number}": places}
        keys = (_key(one, f"k{at}_{number}_{n}", scope) for n, one in enumerate(step.asked))
        told = "".join(f"[{key}]" for key in keys)
        before = f" + a{at}" if number else ""
        yield f"a{at} = n{at}_{number}[c{at}_{number}{told}{before}]"
    yield f"if a{at} is None: raise KeyError"


def _key(asked: Asked, name: str, scope: dict[str, object]) -> str:
    if asked.keys is None:
        return f"case[s{asked.signal}]"
    scope[name] = asked.keys
    return f"{name}[case[s{asked.signal}]]"
