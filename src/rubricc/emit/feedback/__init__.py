"""Takes reports in groups and drafts for them, gives text, Markdown and JSON."""

from rubricc.emit.feedback.as_json import feedback_json
from rubricc.emit.feedback.as_markdown import feedback_markdown
from rubricc.emit.feedback.as_text import feedback_text
from rubricc.emit.feedback.words import Drafted

__all__ = ["Drafted", "feedback_json", "feedback_markdown", "feedback_text"]
