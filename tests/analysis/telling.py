"""A small guideline in a few lines, and what `check` tells of it in as few."""

from rubricc.compiler import compile_guideline
from rubricc.diagnostics import Diagnostic
from rubricc.diagnostics.sample import FRONT

SIGNALS = """\
## Signals

- `bad`: yes or no. It is broken.
- `late`: yes or no. It came late.
- `ask`: `nothing`, `help` or `money`; usually `nothing`. What they want.

"""
LABELS = """\
## Labels

- `complaint`: Bad.
- `question`: Asked.
- `other`: Else.

"""


def told(rules: str, head: str = SIGNALS + LABELS, *, examples: bool = False) -> list[str]:
    """The findings of the proof, each as one line; missing examples only where they are wanted."""
    text = FRONT + "# Mail\n\n" + head + rules
    found = compile_guideline("mail.md", {"mail.md": text.encode()}).diagnostics
    return [_line(one, text) for one in found if examples or one.name != "no-example"]


def _line(one: Diagnostic, text: str) -> str:
    at = text.splitlines()[one.span.line - 1][one.span.column - 1 :][:16]
    case = ", ".join(f"{name}={value}" for name, value in (one.case or {}).items())
    parts = [
        f"{one.name} at {at!r}: {one.message}",
        f"({one.cases} of {one.of})" if one.cases is not None else "",
        f"case {case}" if one.case is not None else "",
        f"decision {one.decision}" if one.decision is not None else "",
        f"clauses {' '.join(one.clauses)}" if one.clauses else "",
        *(f"related line {other.span.line}: {other.message}" for other in one.related),
        f"mend {one.mend}" if one.mend is not None else "",
    ]
    return " | ".join(part for part in parts if part)
