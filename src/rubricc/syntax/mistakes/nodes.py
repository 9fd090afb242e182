"""The first word that does not fit, and what would have."""

from rubricc.blocks import Text
from rubricc.records import record
from rubricc.source import Span

END = "$END"
MOST_SHOWN = 40


@record
class Misfit:
    """A word that does not fit into the text parsed as `start`, and the terminals that would.

    At the end of the text `terminal` is END and `word` is empty.
    """

    text: Text
    start: str
    terminal: str
    word: str
    offset: int
    accepts: frozenset[str]

    @property
    def span(self) -> Span:
        """The source range of the word."""
        return self.text.span(self.offset, self.offset + len(self.word))

    @property
    def is_first(self) -> bool:
        """Whether nothing stands before the word."""
        return not self.before.strip()

    @property
    def before(self) -> str:
        """The text before the word."""
        return self.text.content[: self.offset]

    @property
    def after(self) -> str:
        """The text after the word."""
        return self.text.content[self.offset + len(self.word) :]

    @property
    def shown(self) -> str:
        """The word as a message shows it."""
        if self.word:
            return shown(self.word)
        return "the end" if self.before.strip() else "nothing"


def shown(word: str) -> str:
    """A word as a message shows it: in backticks of its own or of ours, and not endless."""
    line = word.replace("\n", " ")
    brief = line if len(line) <= MOST_SHOWN else f"{line[:MOST_SHOWN]}…"
    return brief if brief.startswith("`") and brief.endswith("`") else f"`{brief}`"
