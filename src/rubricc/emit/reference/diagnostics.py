"""A page for each diagnostic: what it means, and a guideline that shows it, wrong and mended."""

from collections.abc import Iterator

from rubricc.diagnostics import REGISTRY, Entry

LIST = "reference/diagnostics/index.md"


def diagnostic_pages() -> Iterator[tuple[str, str]]:
    """The list of all, then each of them."""
    rows = "\n".join(
        f"| [{entry.code}]({place(entry)}) | `{entry.name}` | {entry.severity.value} "
        f"| {entry.title} |"
        for entry in REGISTRY
    )
    head = "| code | name | severity | what it says |\n| --- | --- | --- | --- |"
    yield LIST, f"# Diagnostics\n\n`rubricc explain CODE` shows the same.\n\n{head}\n{rows}\n"
    for entry in REGISTRY:
        yield f"reference/diagnostics/{place(entry)}", page(entry)


def place(entry: Entry) -> str:
    """The file of an entry's page."""
    return f"{entry.code}-{entry.name}.md"


def page(entry: Entry) -> str:
    """What is known about an entry, as `rubricc explain` shows it."""
    wrong = entry.bad if isinstance(entry.bad, str) else entry.bad.decode(errors="replace")
    return (
        f"# {entry.code} {entry.name}\n\n{entry.title} ({entry.severity.value})\n\n{entry.why}\n\n"
        f"## Wrong\n\n{fenced(wrong)}\n## Right\n\n{fenced(entry.good)}"
    )


def fenced(text: str) -> str:
    """A code block that no fence within it ends."""
    fence = "`" * max(3, *(len(run) + 1 for run in runs_of_backticks(text)))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    return f"{fence}markdown\n{lines}\n{fence}\n"


def runs_of_backticks(text: str) -> Iterator[str]:
    """The runs of backticks in a text, and an empty one."""
    yield ""
    yield from (run for run in "".join(c if c == "`" else " " for c in text).split())
