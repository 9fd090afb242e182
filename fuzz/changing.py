"""Inputs without Atheris: seeds changed at random, the same for the same seed of the run."""

from collections.abc import Iterator, Sequence
from random import Random

MOST = 65_536


def changed(seeds: Sequence[bytes], words: Sequence[bytes], number: int) -> Iterator[bytes]:
    """Seeds and what comes of them after a few changes, without end."""
    yield from seeds
    random = Random(number)
    while True:
        made = bytearray(random.choice(seeds))
        for _ in range(random.choice((1, 1, 2, 3, 5, 12))):
            change(made, seeds, words, random)
        yield bytes(made[:MOST])


def change(made: bytearray, seeds: Sequence[bytes], words: Sequence[bytes], random: Random) -> None:
    """One change: drop, repeat, move, put in or overwrite a piece."""
    start = random.randrange(len(made) + 1)
    end = min(len(made), start + random.choice((1, 2, 8, 40, 400)))
    match random.randrange(8):
        case 0:
            del made[start:end]
        case 1:
            made[start:start] = made[start:end] * random.choice((1, 2, 9, 100))
        case 2:
            other = random.choice(seeds)
            place = random.randrange(len(other) + 1)
            made[start:end] = other[place : place + random.choice((8, 40, 400))]
        case 3:
            made[start:end] = bytes(random.randrange(256) for _ in range(random.randrange(4)))
        case 4:
            lines = made.split(b"\n")
            one, two = (random.randrange(len(lines)) for _ in range(2))
            lines[one], lines[two] = lines[two], lines[one]
            made[:] = b"\n".join(lines)
        case 5:
            made[start:start] = random.choice(words) * random.choice((1, 1, 1, 3, 1000))
        case _:
            made[start : min(end, start + 8)] = random.choice(words)
