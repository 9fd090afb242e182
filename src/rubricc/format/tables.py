"""Tables of clauses in Markdown, their values bare where no keyword reads like them."""

import re
from typing import assert_never

from rubricc.format.clauses import effect_text
from rubricc.format.names import ticked
from rubricc.syntax import (
    CellAny,
    CellCompare,
    CellIncludes,
    CellState,
    CellTest,
    CellValues,
    Name,
    Number,
    Relation,
    Row,
    TableStatement,
    Value,
)

BARE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
PIPE = re.compile(r"(?<!\\)\|")
KEYWORD = re.compile(
    "all|any|applicable|as|at|better|each|flag|for|from|higher|highest|least|less|levels?|lower"
    "|lowest|more|most|none|not|of|on|or|points?|response|same|than|the|to|unknown|with|without"
    "|one|two|three|four|five|six|seven|eight|nine"
)


def table_lines(table: TableStatement) -> list[str]:
    """The table, or the file that its rows come from."""
    if table.origin is not None:
        return [f"- from `{table.origin}`."]
    has_ids = any(row.id is not None for row in table.rows)
    has_reasons = any(row.rationale is not None for row in table.rows)
    header = [ticked(name) for name in (*table.signals, table.outcome)]
    header = ["id"] * has_ids + header + ["because"] * has_reasons
    rows = [_cells(row, has_ids=has_ids, has_reasons=has_reasons) for row in table.rows]
    return [f"| {' | '.join(cells)} |" for cells in (header, ["---"] * len(header), *rows)]


def _cells(row: Row, *, has_ids: bool, has_reasons: bool) -> list[str]:
    own = "" if row.id is None else row.id.text
    cells = [_test(cell.test) for cell in row.cells] + [effect_text(row.effect, _bare)]
    return [own] * has_ids + cells + [PIPE.sub(r"\\|", row.rationale or "")] * has_reasons


def _test(test: CellTest) -> str:
    match test:
        case CellAny():
            return "-"
        case CellValues(values, is_negated):
            return ("not " if is_negated else "") + " or ".join(_bare(value) for value in values)
        case CellCompare(Relation.BETWEEN, (low, high)):
            return f"{_bare(low)} to {_bare(high)}"
        case CellCompare(relation, (operand, *_)):
            return f"{relation.value.removeprefix('is ')} {_bare(operand)}"
        case CellState(state):
            return state.value
        case CellIncludes(quantity, members):
            return f"{quantity.value} {', '.join(_bare(member) for member in members)}"
        case CellCompare():
            raise AssertionError(test)
        case _:
            assert_never(test)


def _bare(value: Name | Value) -> str:
    if isinstance(value, Number):
        return value.text
    is_plain = BARE.fullmatch(value.text) and not KEYWORD.fullmatch(value.text)
    return value.text if is_plain else ticked(value)
