"""Takes an audit, gives it as text and as JSON."""

from rubricc.emit.audits.as_json import audit_json
from rubricc.emit.audits.as_text import audit_text

__all__ = ["audit_json", "audit_text"]
