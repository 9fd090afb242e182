"""The body of the Practice page: items with feedback, and that their answers are public."""

from rubricc.emit.nodes import Bundle


def practice_page(bundle: Bundle) -> str:
    """What stands between the head and the foot of the page."""
    return f'<h1>Practice</h1>\n<div data-rubricc="practice" data-of="{bundle.guideline.id}"></div>'
