"""How large a guideline may be: one value, which a file's source carries through all stages."""

from dataclasses import fields

from rubricc.records import record


@record
class Limits:
    """What is more is refused where it begins, with a diagnostic, and before it costs time.

    A project may ask for more or less of each, by `--limit NAME=NUMBER`, but never for more than
    `CEILINGS`: up to them everything that works on a guideline is known to end.
    """

    file_bytes: int = 1_000_000
    """Of a guideline, or of a CSV file that it takes rows from (`large-file`, `bad-csv`)."""
    file_lines: int = 50_000
    """Of a guideline (`large-file`)."""
    front_matter_bytes: int = 64_000
    """Between the two lines of `---` (`large-front-matter`)."""
    paragraph_bytes: int = 20_000
    """Of a paragraph, or of a row of a table (`long-paragraph`)."""
    nesting: int = 8
    """How deep lists may nest, and how deep quotes (`deep-nesting`)."""
    name_characters: int = 64
    """Of a name, of a clause id, of a guideline's id (`bad-name`, `bad-clause-id`,
    `wrong-key-value`)."""
    condition_depth: int = 64
    """How deep a condition may nest (`deep-condition`)."""
    condition_parts: int = 2_000
    """Conditions within a condition (`deep-condition`)."""
    table_rows: int = 10_000
    """Of a CSV file that a guideline takes rows from (`bad-csv`)."""
    cell_characters: int = 2_000
    """Of a cell of such a file (`bad-csv`)."""
    signals: int = 500
    """Of a guideline, those of each response twice (`signal-limit`)."""
    clauses: int = 10_000
    """Of a guideline, rows of tables among them (`clause-limit`)."""
    nodes: int = 500_000
    """Of the diagrams that a guideline is proved by, and conflicts of the solver that goes on
    where they do not hold it (`unproved`)."""
    seconds: int = 3_600
    """Of all proofs of a call; what is left then is named as not decided, and the exit code 2."""


LIMITS = Limits()
"""What holds where nobody asks for something else."""

CEILINGS = Limits(
    file_bytes=16_000_000,
    file_lines=1_000_000,
    front_matter_bytes=1_000_000,
    paragraph_bytes=200_000,
    nesting=12,
    name_characters=128,
    condition_depth=100,
    condition_parts=50_000,
    table_rows=100_000,
    cell_characters=100_000,
    signals=10_000,
    clauses=100_000,
    nodes=50_000_000,
    seconds=604_800,
)
"""The most that may be asked for."""

NAMES = tuple(one.name.replace("_", "-") for one in fields(Limits))
"""The limits as `--limit` calls them."""
