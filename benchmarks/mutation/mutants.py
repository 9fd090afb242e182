"""The mutants of a file: each of its functions with one thing changed, as mutmut changes things.

The file itself stays as it is. A mutant is code that a process puts into the function that it has
loaded already; so whoever imported the function, and from where, runs the mutant.
"""

import difflib
import inspect
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType

import libcst
from mutmut.configuration import config
from mutmut.mutation.file_mutation import Mutation, create_mutations


@dataclass(frozen=True, slots=True)
class Mutant:
    """One function of a module with one thing changed."""

    module: str
    function: str
    """With its class before it: `Space.union`."""
    change: str
    """`what was written → what is written instead`: what names it, as long as these lines stay."""
    text: str
    """The function as it is now, at the left margin."""

    @property
    def name(self) -> str:
        """The module and function, as findings name it."""
        return f"{self.module.removeprefix('rubricc.')}.{self.function}"


def mutants_of(path: Path, module: str) -> Iterator[Mutant]:
    """Every mutant of a file, in the order of the text."""
    config()  # mutmut reads its settings once, from where it stands
    tree, mutations, _, _ = create_mutations(str(path), path.read_text("utf-8"))
    classes = dict(_methods(tree))
    for mutation in mutations:
        function = mutation.contained_by_top_level_function
        if isinstance(function, libcst.FunctionDef):
            yield _mutant(tree, module, mutation, function, classes.get(function))


def _methods(tree: libcst.Module) -> Iterator[tuple[libcst.FunctionDef, str]]:
    for statement in tree.body:
        if isinstance(statement, libcst.ClassDef):
            for one in statement.body.body:
                if isinstance(one, libcst.FunctionDef):
                    yield one, statement.name.value


def _mutant(
    tree: libcst.Module,
    module: str,
    mutation: Mutation,
    function: libcst.FunctionDef,
    owner: str | None,
) -> Mutant:
    changed = function.deep_replace(mutation.original_node, mutation.mutated_node)
    assert isinstance(changed, libcst.FunctionDef)
    before, after = (
        textwrap.dedent(tree.code_for_node(one.with_changes(leading_lines=())))
        for one in (function, changed)
    )
    name = function.name.value
    return Mutant(module, f"{owner}.{name}" if owner else name, _change(before, after), after)


def _change(before: str, after: str) -> str:
    """The lines that differ, each as one line."""
    lines = list(difflib.ndiff(before.splitlines(), after.splitlines()))
    removed = " ".join(line[2:].strip() for line in lines if line.startswith("- "))
    added = " ".join(line[2:].strip() for line in lines if line.startswith("+ "))
    return f"{removed} → {added or 'nothing'}"


def apply(mutant: Mutant) -> None:
    """Put the mutant into the function that this process has loaded."""
    module = sys.modules[mutant.module]
    owner, _, name = mutant.function.rpartition(".")
    holder = vars(module)[owner] if owner else module
    names = dict(vars(module))
    text = f"class {owner}:\n{textwrap.indent(mutant.text, '    ')}" if owner else mutant.text
    exec(compile(text, f"<mutant of {mutant.module}>", "exec"), names)
    made = _function(vars(names[owner])[name] if owner else names[name])
    target = _function(vars(holder)[name])
    target.__code__ = made.__code__
    target.__defaults__ = made.__defaults__
    target.__kwdefaults__ = made.__kwdefaults__


def _function(held: object) -> FunctionType:
    """The plain function behind a decorator."""
    if isinstance(held, staticmethod | classmethod):
        held = held.__func__
    assert callable(held)
    plain = inspect.unwrap(held)
    assert isinstance(plain, FunctionType)
    return plain
