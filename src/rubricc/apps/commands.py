"""Every command: where it lives and what it does, so that `--help` loads none of them."""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

COMMANDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "new": ("rubricc.apps.new:new", "Begin a project of guidelines, with CI and hooks."),
        "check": ("rubricc.apps.check:check", "Prove guidelines; say what is wrong and the mend."),
        "build": ("rubricc.apps.build:build", "Write the tables, the artifacts and the site."),
        "fmt": ("rubricc.apps.fmt:fmt", "Put guidelines into their canonical form."),
        "serve": ("rubricc.apps.serve:serve", "Show the site here, and follow every change."),
        "decide": ("rubricc.apps.decide:decide", "Say what a guideline decides in one case."),
        "apply": ("rubricc.apps.apply:apply", "Decide every row of a file of data."),
        "diff": ("rubricc.apps.diff:diff", "Say what a change of the text changed in meaning."),
        "release": ("rubricc.apps.release:release", "Keep the table of a version for good."),
        "suite": ("rubricc.apps.suite:suite", "Choose the cases that catch every misreading."),
        "rank": ("rubricc.apps.rank:rank_responses", "Order the responses of each item."),
        "explain": ("rubricc.apps.explain:explain", "Explain a diagnostic, or a clause."),
        "quiz": ("rubricc.apps.quiz:quiz", "Draw gold items, and apart from them their key."),
        "lsp": ("rubricc.apps.lsp.server:serve", "Answer editors by the language server protocol."),
        "export": ("rubricc.apps.export:export", "Write a guideline for another tool."),
        "import": ("rubricc.apps.importing:import_file", "Make a guideline of a foreign file."),
        "lint": ("rubricc.apps.lint:lint", "Check a labeling config of Label Studio."),
        "calibrate": ("rubricc.apps.calibrate:calibrate", "Talk about cases that are read apart."),
        "feedback": ("rubricc.apps.feedback:feedback", "Sort reports of unclear cases by clause."),
        "audit": ("rubricc.apps.audit:audit", "Hold annotations to the rules of a guideline."),
        "grade": ("rubricc.apps.grade:grade", "Grade answers, and name what was misread."),
    }
)
"""Name → (module:function, one line of help), in the order of a day's work."""

LIMITED = frozenset(
    (
        *("check", "build", "fmt", "serve", "decide", "apply", "diff", "release", "suite", "rank"),
        *("explain", "quiz", "export", "calibrate", "feedback", "audit"),
    )
)
"""The commands that read guidelines: they take `--limit`."""


def load(place: str) -> object:
    """What stands at `module:name`; the one way in which heavy parts are loaded late."""
    module, _, name = place.partition(":")
    found: object = getattr(import_module(module), name)
    return found
