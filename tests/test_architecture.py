"""What the layout promises, held by reading the code: CONTRIBUTING.md says why each rule is there.

A rule is a function from a module to lines that say what breaks it; RULES lists them.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[1] / "src"

LAYERS = (
    *("records", "limits", "source", "diagnostics", "blocks", "syntax", "model"),
    *("interpret space format", "meaning", "analysis diff suite", "table frames"),
    *("decide quiz adopt", "grade audit", "emit", "proof", "compiler", "apps", "rubricc"),
)
"""A stage imports from lower layers; the package itself, as a whole, is on top."""

STAGES = {stage: layer for layer, stages in enumerate(LAYERS) for stage in stages.split()}

BEHIND = {
    "blocks": "markdown_it mdit_py_plugins yaml",
    "syntax": "lark",
    "space": "oxidd pysat",
    "suite": "highspy",
    "table": "pydantic pydantic_core",
    "frames": "polars narwhals pyspark py4j",
    "audit": "polars numpy",  # what is counted is a frame from the first to the last step
    "emit": "jinja2 markupsafe sqlglot",
    "apps": "click rich pytest mkdocs pygls lsprotocol",
}
"""The third parties behind each stage's door."""

DOORS = {
    third: {stage for stage, others in BEHIND.items() if third in others.split()}
    for thirds in BEHIND.values()
    for third in thirds.split()
}

GENERATED = {"rubricc.syntax.tables"}
TOOLS = {"rubricc.syntax.generate"}  # run by `make tables`, never imported
FORBIDDEN_NAMES = {"utils", "helpers", "common", "core", "base", "misc", "manager"}
OUTSIDE = {
    *("os", "sys", "shutil", "tempfile", "glob", "fileinput", "locale", "signal"),
    *("subprocess", "socket", "urllib", "http", "time", "datetime", "random", "secrets", "uuid"),
}
PURE = {"random.Random"}  # seeded by the caller
CALLS = {"open", "input", "print", "exit", "eval", "exec", "compile", "__import__"}
NUMBERED = {"rubricc.decide.written": {"exec"}}  # its text has numbers and no word of an author's
METHODS = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}
PATH_METHODS = {
    *("mkdir", "unlink", "touch", "iterdir", "rglob", "exists", "is_file", "is_dir", "resolve"),
    *("cwd", "home", "stat"),
}


@dataclass(frozen=True)
class Module:
    """A module of rubricc by its dotted name, with what is written in it."""

    name: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def stage(self) -> str:
        return stage_of(self.name)

    @cached_property
    def imports(self) -> tuple[tuple[int, str], ...]:
        """Line and module of every import; a submodule imported from its package counts itself,
        but not where the package offers something else of that name."""
        return tuple(self._imports())

    def _imports(self) -> Iterator[tuple[int, str]]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    inner = f"{node.module}.{alias.name}"
                    is_offered = alias.name in OFFERED.get(f"{node.module}", set())
                    is_place = (inner in NAMES and not is_offered) or not is_ours(inner)
                    yield node.lineno, inner if is_place else f"{node.module}"


def module_name(path: Path) -> str:
    parts = path.relative_to(SOURCES).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def stage_of(name: str) -> str:
    stage = name.split(".")[1] if "." in name else name
    return "apps" if stage == "__main__" else stage


def is_ours(name: str) -> bool:
    return top_of(name) == "rubricc"


def top_of(name: str) -> str:
    return name.split(".", maxsplit=1)[0]


FILES = sorted(SOURCES.rglob("*.py"))
NAMES = {module_name(path) for path in FILES}
OFFERED = {
    module_name(path): {
        alias.name
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    for path in FILES
    if path.name == "__init__.py"
}
"""What each package takes from its own modules to offer at its door."""
MODULES = [Module(module_name(path), path.read_text("utf-8")) for path in FILES]


def imports_downwards(module: Module) -> Iterator[str]:
    for line, target in module.imports:
        stage = stage_of(target)
        if is_ours(target) and stage not in STAGES:
            yield f"{line}: `{stage}` is no stage"
        elif is_ours(target) and stage != module.stage and STAGES[stage] >= STAGES[module.stage]:
            yield f"{line}: {module.stage} may not import {target}: it is no lower layer"


def imports_by_the_front_door(module: Module) -> Iterator[str]:
    for line, target in module.imports:
        if is_ours(target) and stage_of(target) != module.stage and target.count(".") > 1:
            yield f"{line}: {target} is behind the front door of rubricc.{stage_of(target)}"


def imports_third_parties_by_their_door(module: Module) -> Iterator[str]:
    for line, target in module.imports:
        top = top_of(target)
        if is_ours(target) or top in sys.stdlib_module_names:
            continue
        if module.stage not in DOORS.get(top, ()):
            yield f"{line}: {top} is not imported by {module.stage}"


def imports_at_the_top(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            yield f"{node.lineno}: a relative import"
        if isinstance(node, ast.Name | ast.alias) and "TYPE_CHECKING" in ast.dump(node):
            yield f"{node.lineno}: TYPE_CHECKING"
        if isinstance(node, ast.FunctionDef) and node.name != "__getattr__":
            inner = (i for i in ast.walk(node) if isinstance(i, ast.Import | ast.ImportFrom))
            yield from (f"{i.lineno}: an import in {node.name}" for i in inner)


def is_short(module: Module) -> Iterator[str]:
    length = len(module.text.splitlines())
    if length > 400 and module.name not in GENERATED:
        yield f"1: {length} lines, more than 400"
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            if length > 50:
                yield f"{node.lineno}: {node.name} has {length} lines, more than 50"


def is_named_for_what_it_is(module: Module) -> Iterator[str]:
    forbidden = FORBIDDEN_NAMES & set(module.name.split("."))
    yield from (f"1: no file may be called {name}" for name in sorted(forbidden))


def is_documented(module: Module) -> Iterator[str]:
    if module.name in GENERATED:
        return
    if not ast.get_docstring(module.tree):
        yield "1: no docstring"
    for node in module.tree.body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                if not name.startswith("_") and not ast.get_docstring(node):
                    yield f"{node.lineno}: {name} has no docstring"


def is_pure(module: Module) -> Iterator[str]:
    if module.stage in ("apps", "frames") or module.name in TOOLS:
        return
    for line, target in module.imports:
        if top_of(target) in OUTSIDE and target not in PURE:
            yield f"{line}: {target} is for apps"
    calls = CALLS - NUMBERED.get(module.name, set())
    for node in ast.walk(module.tree):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in calls:
                yield f"{node.lineno}: {name}() is for apps"
            case ast.Call(func=ast.Attribute(attr=name)) if name in METHODS:
                yield f"{node.lineno}: .{name}() is for apps"
            case ast.Call(func=ast.Attribute(attr=name, value=value)) if name in PATH_METHODS:
                if "Path" in ast.dump(value):
                    yield f"{node.lineno}: .{name}() is for apps"


RULES = (
    imports_downwards,
    imports_by_the_front_door,
    imports_third_parties_by_their_door,
    imports_at_the_top,
    is_short,
    is_named_for_what_it_is,
    is_documented,
    is_pure,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_module_keeps_the_rule(rule):
    broken = [f"{module.name}:{line}" for module in MODULES for line in rule(module)]

    assert not broken, "\n".join(broken)


def test_no_import_goes_in_a_circle():
    graph = {
        module.name: {target for _, target in module.imports if target in NAMES}
        for module in MODULES
    }

    order = list(TopologicalSorter(graph).static_order())

    assert set(order) == NAMES


@pytest.mark.parametrize(
    ("rule", "name", "text"),
    [
        (imports_downwards, "rubricc.syntax.x", "from rubricc.model import Guideline"),
        (imports_downwards, "rubricc.space.x", "from rubricc.interpret import decide"),
        (imports_downwards, "rubricc.syntax.x", "from rubricc import compiler"),
        (imports_downwards, "rubricc.apps.x", "import rubricc"),
        (imports_downwards, "rubricc.apps.x", "import rubricc.helpers"),
        (imports_by_the_front_door, "rubricc.table.x", "from rubricc.model.nodes import Fact"),
        (imports_by_the_front_door, "rubricc.table.x", "from rubricc.model import nodes"),
        (imports_third_parties_by_their_door, "rubricc.model.x", "import yaml"),
        (imports_third_parties_by_their_door, "rubricc.apps.x", "from numpy import array"),
        (imports_at_the_top, "rubricc.apps.x", "def f():\n    import json"),
        (imports_at_the_top, "rubricc.apps.x", "from typing import TYPE_CHECKING"),
        (imports_at_the_top, "rubricc.apps.x", "from . import y"),
        (is_short, "rubricc.apps.x", "x = 1\n" * 401),
        (is_short, "rubricc.apps.x", "def f():\n" + "    x = 1\n" * 50),
        (is_named_for_what_it_is, "rubricc.apps.utils", ""),
        (is_documented, "rubricc.apps.x", "x = 1"),
        (is_documented, "rubricc.apps.x", '"""Doc."""\ndef f(): ...'),
        (is_pure, "rubricc.emit.x", "import os.path"),
        (is_pure, "rubricc.emit.x", "from datetime import datetime"),
        (is_pure, "rubricc.emit.x", "open('x')"),
        (is_pure, "rubricc.emit.x", "io.open('x')"),
        (is_pure, "rubricc.emit.x", "place.write_text('x')"),
        (is_pure, "rubricc.emit.x", "Path('x').exists()"),
    ],
)
def test_a_rule_sees_what_breaks_it(rule, name, text):
    assert list(rule(Module(name, text)))
