"""Takes how far annotators agree, gives it as text, as JSON, and with the audit as one page."""

from rubricc.emit.agreement.as_json import agreement_json, shortfalls_json
from rubricc.emit.agreement.as_page import audit_page
from rubricc.emit.agreement.as_text import agreement_text, shortfall_text

__all__ = [
    "agreement_json",
    "agreement_text",
    "audit_page",
    "shortfall_text",
    "shortfalls_json",
]
