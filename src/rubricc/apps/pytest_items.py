"""The tests that a guideline holds: its proof, and each of its examples."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from rubricc.apps.frames import frames, plain
from rubricc.apps.refusal import RefusedError
from rubricc.apps.runs import run
from rubricc.apps.terminal import escape
from rubricc.diagnostics import Diagnostic, Severity
from rubricc.model import Example
from rubricc.source import Files, Span

MISMATCH = "example-mismatch"
NAME_LENGTH = 60
"""Characters of an example's text that its test is named after."""


class GuidelineFile(pytest.File):
    """A guideline among the tests."""

    def collect(self) -> Iterator[pytest.Item]:
        """One test for the proof, one for each example."""
        path = shown_path(self.path, self.config.invocation_params.dir)
        try:
            made = run((path,))
        except RefusedError as error:
            raise self.CollectError(error.message) from None
        (compilation,) = made.compilations.values()
        errors = [found for found in made.diagnostics if found.severity is Severity.ERROR]
        examples = compilation.guideline.examples if compilation.guideline else ()
        left = [found for found in errors if not any(is_about(found, one) for one in examples)]
        yield self.item("check", Span(path, 1, 1, 1, 1), left, made.files)
        for example in examples:
            wrong = [found for found in errors if is_about(found, example)]
            yield self.item(named(example), example.span, wrong, made.files)

    def item(self, name: str, span: Span, wrong: list[Diagnostic], files: Files) -> pytest.Item:
        """A test at a place that fails where something is wrong."""
        text = "\n".join(plain(frame) for frame in frames(wrong, files))
        made = Finding.from_parent(self, name=name)
        assert isinstance(made, Finding)
        made.failure = text
        made.line = span.line
        return made


class Finding(pytest.Item):
    """Passes where nothing is wrong; else fails with the frames of what is."""

    failure = ""
    line = 1
    funcargs: Mapping[str, object] = MappingProxyType({})
    """No fixtures; other plugins look for them without asking."""

    def runtest(self) -> None:
        """Fail with the frames, if there are any."""
        if self.failure:
            pytest.fail(self.failure, pytrace=False)

    def reportinfo(self) -> tuple[Path, int, str]:
        """The place in the guideline, and the name under which a report shows the test."""
        return self.path, self.line - 1, self.name


def collect(path: Path, parent: pytest.Collector) -> pytest.Collector:
    """The tests of the guideline at this path."""
    made = GuidelineFile.from_parent(parent, path=path)
    assert isinstance(made, GuidelineFile)
    return made


def shown_path(path: Path, folder: Path) -> str:
    """The path as the person who called pytest would write it."""
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)


def is_about(found: Diagnostic, example: Example) -> bool:
    """Whether this says that the example is not what the rules say."""
    lines = range(example.span.line, example.span.end_line + 1)
    return found.name == MISMATCH and found.span.line in lines


def named(example: Example) -> str:
    """The example's id and the start of its text, without what pytest's ids are made of."""
    words = " ".join(text for _, text in example.texts).replace(".", " ").replace("::", " ")
    text = " ".join(escape(words).split())
    short = text if len(text) <= NAME_LENGTH else text[: NAME_LENGTH - 1].rstrip() + "…"
    return f"{example.id}: {short}" if short else example.id
