"""Takes what was graded, gives it as text, as JSON and as a page that needs nothing else."""

from rubricc.emit.grades.as_json import grades_json
from rubricc.emit.grades.as_page import grades_page
from rubricc.emit.grades.as_text import grades_text

__all__ = ["grades_json", "grades_page", "grades_text"]
