"""The body of the Decision table page: rows that a reader filters by signal, label and clause."""

from rubricc.emit.nodes import Bundle


def table_page(bundle: Bundle) -> str:
    """What stands between the head and the foot of the page."""
    return (
        f'<h1>Decision table</h1>\n<div data-rubricc="table" data-of="{bundle.guideline.id}"></div>'
    )
