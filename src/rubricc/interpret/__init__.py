"""Takes the model and one case, gives what each decision comes to, literally as the language says.

Short and slow: the oracle that everything faster is measured by. Shares no code with `meaning`.
"""

from rubricc.interpret.cases import complete, is_feasible
from rubricc.interpret.decisions import decide

__all__ = ["complete", "decide", "is_feasible"]
