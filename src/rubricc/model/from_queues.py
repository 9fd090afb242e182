"""Queue statements → queues, and flags → the queue they name."""

from rubricc import syntax
from rubricc.diagnostics import DUPLICATE_NAME, UNKNOWN_QUEUE, Diagnostic, Related
from rubricc.model.names import Scope, suggest
from rubricc.model.nodes import Queue


def queues_of(tree: syntax.SyntaxTree, findings: list[Diagnostic]) -> tuple[Queue, ...]:
    """Every queue, each name once."""
    queues: dict[str, Queue] = {}
    for section in tree.sections:
        for statement in section.statements:
            if isinstance(statement, syntax.QueueStatement):
                queue = from_statement(statement)
                first = queues.setdefault(queue.name, queue)
                if first is not queue:
                    related = (Related(first.span, "here first"),)
                    finding = DUPLICATE_NAME.at(
                        statement.name.span, related=related, what="queue", name=queue.name
                    )
                    findings.append(finding)
    return tuple(queues.values())


def from_statement(statement: syntax.QueueStatement) -> Queue:
    """The queue that a statement declares."""
    return Queue(
        name=statement.name.text,
        description=statement.description,
        notes=statement.notes,
        formerly=tuple(name.text for name in statement.formerly),
        span=statement.span,
    )


def queue_of(flag: syntax.Flag, scope: Scope) -> str | None:
    """The queue that a flag names, which must be declared."""
    return None if flag.queue is None else known_queue(flag.queue, scope)


def known_queue(name: syntax.Name, scope: Scope) -> str:
    """The queue of this name, with a diagnostic where there is none."""
    if name.text not in scope.queues:
        mend = suggest(name.text, scope.queues, scope.findings)
        mend = mend or f"add - `{name.text}`: … under Queues"
        scope.findings.append(UNKNOWN_QUEUE.at(name.span, mend=mend, queue=name.text))
    return name.text
