"""What a text is read as: its words, and the rules of the grammar that they match."""

from collections.abc import Iterator, Sequence


class Token(str):
    """A word of a text: the terminal that it is, and where it starts and ends."""

    __slots__ = ("start", "type")

    type: str
    start: int

    def __new__(cls, kind: str, word: str, start: int) -> "Token":
        """A word at an offset of its text."""
        token = str.__new__(cls, word)
        token.type = kind
        token.start = start
        return token

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.start + len(self)

    @property
    def first(self) -> int:
        """Where it starts: nothing stands around a word."""
        return self.start

    @property
    def last(self) -> int:
        """Where it ends."""
        return self.end

    @property
    def children(self) -> "tuple[Token | Tree, ...]":
        """Nothing: a word has no parts."""
        return ()

    def stand(self, first: int, last: int) -> None:
        """Nothing: where a word stands is known."""


class Tree:
    """What a rule of the grammar matched; an optional part that is missing is None.

    `start` and `end` are those of what was matched first; `first` and `last` go round the
    parentheses, too, that it stands in.
    """

    __slots__ = ("children", "data", "end", "first", "last", "start")

    def __init__(self, data: str, children: "Sequence[Token | Tree | None]") -> None:
        """The tree of a rule; where it stands is told next."""
        self.data = data
        self.children = children
        self.start = self.end = self.first = self.last = -1

    def stand(self, first: int, last: int) -> None:
        """Keep where it stands; told again, what stands around it."""
        if self.start < 0:
            self.start, self.end = first, last
        self.first, self.last = first, last

    def inside(self, rule: str) -> "Iterator[Tree]":
        """The trees of a rule in this one, itself among them, in source order."""
        waiting: list[Token | Tree | None] = [self]
        while waiting:
            part = waiting.pop()
            if isinstance(part, Tree):
                if part.data == rule:
                    yield part
                waiting.extend(reversed(part.children))
