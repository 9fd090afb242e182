"""The body of the Decide page: the wizard, and what stands in its place without scripts."""

from rubricc.emit.nodes import Bundle


def decide_page(bundle: Bundle) -> str:
    """What stands between the head and the foot of the page."""
    return f'<h1>Decide</h1>\n<div data-rubricc="decide" data-of="{bundle.guideline.id}"></div>'
