"""rubricc, the compiler for annotation guidelines. Data flows one way; the folders are the stages.

    guidelines/*.md → blocks → syntax → model → meaning ┬→ analysis → diagnostics
                                          │    (space)  ├→ suite → quiz
                                          │             └→ table → decide
                                          └→ prose ──────────────→ emit → generated/, site/

    source.py      text with positions; Files, the inputs of one run              layer 0
    diagnostics/   everything rubricc can complain about, one file per entry            1
    blocks/        a source → its front matter and Markdown blocks                      2
    syntax/        blocks → typed syntax nodes; grammar.lark is the reference           3
    model/         syntax → the resolved guideline: names bound, sugar gone             4
    interpret/     guideline + one case → outcome; short, slow, the oracle              5
    space/         sets over finite domains: and, or, minus, count, witness             5
    format/        syntax → canonical text                                              5
    meaning/       guideline → decision diagrams over all cases                         6
    analysis/      meaning → diagnostics; one check per file                            7
    diff/          two guidelines → what changed in meaning                             7
    suite/         guideline → its misreadings, and the cases that catch them           7
    table/         a sound meaning → the decision table that consumers hold             8
    frames/        data files → rows, and columns that programs go through              8
    decide/        table + answers → outcomes                                           9
    audit/         annotations → those to look at again                                 9
    quiz/          suite + phrases → items, forms and keys                              9
    grade/         key + answers → scores, and the misreadings that explain them      10
    emit/          table, prose → artifacts, one target per file                      11
    proof.py       the pipeline as far as what is wrong, one line per stage           12
    compiler.py    the rest of it: the table of what is sound                         13
    apps/          command line, pytest plugin: all that reads, writes and prints     14

A layer imports lower layers by their front door, never sideways and never up.
An author's mistake is a value (`Diagnostic`), collected, never raised; an exception is our bug.
The core is pure: text in, values out.

What this package offers is loaded when it is first asked for:

    from rubricc import compile_guideline
    found = compile_guideline("stars.md", {"stars.md": data}).diagnostics
"""

from importlib import import_module

PUBLIC = {
    "REGISTRY": "rubricc.diagnostics",
    "Compilation": "rubricc.compiler",
    "Diagnostic": "rubricc.diagnostics",
    "Files": "rubricc.source",
    "Severity": "rubricc.diagnostics",
    "Span": "rubricc.source",
    "Table": "rubricc.table",
    "compile_guideline": "rubricc.compiler",
    "decide": "rubricc.decide",
    "load": "rubricc.apps.loaded",
}
"""Every public name and the module that holds it."""

__all__ = [*PUBLIC]  # noqa: PLE0604 - the keys are the names


def __getattr__(name: str) -> object:
    if name not in PUBLIC:
        raise AttributeError(name)
    return getattr(import_module(PUBLIC[name]), name)


def __dir__() -> list[str]:
    return sorted(PUBLIC)
