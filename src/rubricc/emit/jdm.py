"""Rules as a GoRules JSON Decision Model, which the ZEN engine runs: a node for each table.

ZEN knows the first match and all matches; of rules that exclude each other both are the same, and
the first is asked for.
"""

from collections.abc import Sequence

from rubricc.emit.dmn.feel import test_of, text_of
from rubricc.emit.engines import NO, YES, Column, Gathering, Rulebook, RuleTable, find_limits
from rubricc.table import NONE, Json, Table, pretty, to_model

UNSETTLED = "flag:"
ACROSS, DOWN = 320, 110


def jdm(table: Table, book: Rulebook) -> str:
    """The whole graph."""
    inputs = {one.column.name for one in book.inputs}
    nodes: list[Json] = [_end("inputNode", "input", 0)]
    edges: list[Json] = []
    depths: dict[str, int] = {}
    for at, made in enumerate(book.tables):
        name = made.column.name
        read = made.parts if isinstance(made, Gathering) else made.columns
        before = [one.name for one in read if one.name not in inputs]
        depths[name] = 1 + max((depths[one] for one in before), default=0)
        needs_input = len(before) < len(read) or not read
        sources = [*(["input"] if needs_input else []), *map(_node, before)]
        edges += [_edge(source, _node(name)) for source in sources]
        edges.append(_edge(_node(name), "output"))
        place = {"x": ACROSS * depths[name], "y": DOWN * at}
        content = _gathering(made) if isinstance(made, Gathering) else _table(made)
        kind = "expressionNode" if isinstance(made, Gathering) else "decisionTableNode"
        nodes.append(
            {
                "id": _node(name),
                "name": name,
                "type": kind,
                "position": place,
                "content": content,
            }
        )
    nodes.append(_end("outputNode", "output", ACROSS * (1 + max(depths.values(), default=0))))
    about = table.guideline
    return pretty(
        {
            "contentType": "application/vnd.gorules.decision",
            "metadata": {
                "guideline": about.id,
                "title": about.title,
                "version": about.version,
                "digest": table.digest,
                "limits": [one.message for one in find_limits(to_model(table), book)],
            },
            "nodes": nodes,
            "edges": edges,
        }
    )


def _end(kind: str, name: str, left: int) -> Json:
    return {"id": name, "name": name, "type": kind, "position": {"x": left, "y": 0}}


def _node(name: str) -> str:
    return f"table_{name}"


def _edge(source: str, target: str) -> Json:
    key = f"{source}>{target}"
    return {"id": key, "type": "edge", "sourceId": source, "targetId": target}


def _table(made: RuleTable) -> Json:
    rules: list[Json] = []
    for at, rule in enumerate(made.rules, 1):
        tests = zip(made.columns, rule.tests, strict=True)
        cells = {column.name: test_of(test, anything="") for column, test in tests}
        outcome = {f"={made.column.name}": text_of(rule.outcome)}
        rules.append({"_id": str(at), "_description": rule.note, **cells, **outcome})
    return {
        "hitPolicy": "first",
        "inputs": [_column(one.name, one) for one in made.columns],
        "outputs": [_column(f"={made.column.name}", made.column)],
        "rules": rules,
    }


def _column(key: str, column: Column) -> Json:
    return {"id": key, "name": column.about, "field": column.name}


def _gathering(made: Gathering) -> Json:
    pairs = zip(made.parts, made.labels, strict=True)
    labels = [_label(part.name, label) for part, label in pairs]
    found = f'filter([{", ".join(labels)}], # != "")'
    if made.whole:
        first, whole = made.parts[0].name, _list(made.whole)
        found = f"{first} in {whole} ? [{first}] : {found}"
    none = " and ".join(f'{part.name} == "{NO}"' for part in made.parts)
    found = f'{none} ? ["{NONE}"] : ({found})'
    expression: Json = {"id": "labels", "key": made.column.name, "value": found}
    return {"expressions": [expression]}


def _label(part: str, label: str) -> str:
    """The label where its table says yes, what stands for unsettled where it says nothing."""
    unsettled = f'({part} == null ? {text_of(UNSETTLED)} : "")'
    return f'({part} == "{YES}" ? {text_of(label)} : {unsettled})'


def _list(texts: Sequence[str]) -> str:
    return f"[{', '.join(map(text_of, texts))}]"
