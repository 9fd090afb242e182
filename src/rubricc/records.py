"""Frozen data that is quick to define: a dataclass whose methods are shared, not compiled.

`@dataclass(frozen=True, slots=True)` writes six methods for each class and compiles them, which
takes a millisecond; the stages that each `rubricc check` goes through have some two hundred
classes. A record takes 70 µs. It is a dataclass for `replace`, `fields`, `match` and mypy, and is
made as fast.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")
Told = tuple[Field[object], ...]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make frozen data of a class, as `@dataclass(frozen=True, slots=True)` does."""
    made = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    told: Told = fields(made)  # type: ignore[arg-type]
    equal, hashed = _comparing(told)
    methods = {
        "__init__": _filling(made, told),
        "__repr__": _showing(told),
        "__eq__": equal,
        "__hash__": hashed,
        "__reduce__": _reducing(told),
        "__setattr__": _refuse_to_assign,
        "__delattr__": _refuse_to_delete,
    }
    for name, method in methods.items():
        setattr(made, name, method)
    return made


def _filling(made: type, told: Told) -> Callable[..., None]:
    """The `__init__`, which puts values straight into the slots."""
    setters = tuple(getattr(made, one.name).__set__ for one in told)

    def fill(self: object, *values: object, **named: object) -> None:
        if named or len(values) != len(setters):
            values = (*values, *_others(told, len(values), named))
        for put, value in zip(setters, values, strict=True):
            put(self, value)

    return fill


def _others(told: Told, known: int, named: dict[str, object]) -> list[object]:
    """The values after the first `known`: by their names, else the defaults."""
    values = []
    for one in told[known:]:
        if one.name in named:
            values.append(named.pop(one.name))
        elif one.default is not MISSING:
            values.append(one.default)
        elif one.default_factory is not MISSING:
            values.append(one.default_factory())
        else:
            raise TypeError(one.name)
    if named or known > len(told):
        raise TypeError(*named)
    return values


def _comparing(told: Told) -> tuple[Callable[..., object], Callable[..., int]]:
    """The `__eq__` and the `__hash__`, which leave out what is not compared."""
    names = [one.name for one in told if one.compare]
    key: Callable[[object], object] = attrgetter(*names) if names else type

    def equal(self: object, other: object) -> object:
        if self is other:
            return True
        return key(self) == key(other) if self.__class__ is other.__class__ else NotImplemented

    return equal, lambda self: hash(key(self))


def _showing(told: Told) -> Callable[[object], str]:
    """The `__repr__`."""
    names = [one.name for one in told if one.repr]

    def show(self: object) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({values})"

    return show


def _reducing(told: Told) -> Callable[[object], tuple[type, tuple[object, ...]]]:
    """The `__reduce__`, by which copies and pickles are made."""

    def reduce(self: object) -> tuple[type, tuple[object, ...]]:
        return self.__class__, tuple(getattr(self, one.name) for one in told)

    return reduce


def _refuse_to_assign(_: object, name: str, __: object) -> NoReturn:
    raise FrozenInstanceError(name)


def _refuse_to_delete(_: object, name: str) -> NoReturn:
    raise FrozenInstanceError(name)
