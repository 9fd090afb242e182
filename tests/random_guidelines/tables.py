"""Random tables of clauses, in Markdown and as CSV files."""

import csv
import io

from tests.random_guidelines.clauses import ClauseWriter
from tests.random_guidelines.conditions import RandomDecision
from tests.random_guidelines.draws import Draw
from tests.random_guidelines.signals import RandomSignal

Column = RandomSignal | RandomDecision


def random_table(writer: ClauseWriter, section: str) -> list[list[str]]:
    """The header and the rows, as bare text."""
    draw, names = writer.draw, writer.names
    columns: list[Column] = [*draw.some(names.signals, 1, 3)]
    decisions = [other for other in names.decisions if other.kind in ("one", "scale")]
    columns += draw.some(decisions, 0, 1)
    has_ids, has_reasons = draw.chance(50), draw.chance(30)
    header = [*(column.name for column in columns), writer.decision.name]
    rows = [["id"] * has_ids + header + ["because"] * has_reasons]
    for _ in range(draw.number(1, 4)):
        row = [writer.written.next_id(section)] if has_ids else []
        row += [_cell(draw, column) for column in columns]
        row.append(_outcome(writer))
        rows.append(row + (["it is so"] if has_reasons else []))
    return rows


def table_lines(rows: list[list[str]]) -> list[str]:
    """The table in Markdown; names in its header stand in backticks."""
    header = [cell if cell in ("id", "because") else f"`{cell}`" for cell in rows[0]]
    rule = ["---"] * len(header)
    return [f"| {' | '.join(row)} |" for row in (header, rule, *rows[1:])]


def table_file(rows: list[list[str]]) -> bytes:
    """The table as a CSV file."""
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def _cell(draw: Draw, column: Column) -> str:
    if draw.chance(25):
        return draw.one_of(["-", ""])
    if isinstance(column, RandomDecision):
        values, kind = column.labels, column.kind
    else:
        values, kind = column.values, column.kind
        if column.may_be_unknown and draw.chance(20):
            return "unknown"
    value = draw.one_of(values)
    forms = [value, f"not {value}", " or ".join(draw.some(values, 2, 2))]
    if kind == "any of":
        several = ", ".join(draw.some(values))
        forms = [f"any of {several}", f"all of {several}", f"none of {several}", "none"]
    if kind in ("scale", "whole", "unbounded", "decimal"):
        forms += [f"{word} {value}" for word in ("at least", "at most", "more than", "less than")]
        forms += [f"{values[0]} to {values[-1]}"]
    return draw.one_of(forms)


def _outcome(writer: ClauseWriter) -> str:
    draw, labels = writer.draw, writer.decision.labels
    if draw.chance(10):
        return draw.one_of(["flag for first", "flag", "not applicable"])
    label = draw.one_of(labels)
    match writer.decision.kind:
        case "several":
            return draw.one_of([label, f"not {label}"])
        case "scale":
            return draw.one_of([label, label, f"at most {label}", "one level higher"])
        case _:
            return draw.one_of([label, label, " or ".join(draw.some(labels, 2, 2))])
