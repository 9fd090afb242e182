"""Labels, levels, queues and criteria as list items."""

from rubricc.format.names import because, indented, names_text, plain_details, ticked
from rubricc.syntax import CriterionStatement, LabelStatement, QueueStatement


def label_lines(label: LabelStatement) -> list[str]:
    """A label or a level, with the labels nested under it last."""
    details = [f"- requires: {names_text(label.requires)}"] if label.requires else []
    details += [f"- excludes: {names_text(label.excludes)}"] if label.excludes else []
    details += plain_details(label.notes, label.formerly)
    details += [line for child in label.children for line in label_lines(child)]
    return [f"- {ticked(label.name)}{_description(label.description)}", *indented(details)]


def queue_lines(queue: QueueStatement) -> list[str]:
    """A queue."""
    head = f"- {ticked(queue.name)}{_description(queue.description)}"
    return [head, *indented(plain_details(queue.notes, queue.formerly))]


def criterion_lines(criterion: CriterionStatement, number: int) -> list[str]:
    """A criterion in a numbered list."""
    steps = ", then ".join(f"{step.wording} {ticked(step.signal)}" for step in criterion.steps)
    head = f"{number}. {ticked(criterion.name)}: better {steps}{because(criterion.rationale)}"
    return [head, *indented(plain_details(criterion.notes, criterion.formerly))]


def _description(text: str) -> str:
    return f": {text}" if text else "."
