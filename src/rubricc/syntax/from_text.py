"""Text → parse tree, or what is wrong with the text."""

from lark import UnexpectedToken

from rubricc.blocks import Text
from rubricc.diagnostics import Diagnostic
from rubricc.syntax.mistakes.from_misfit import explain
from rubricc.syntax.mistakes.from_tree import find_mistakes
from rubricc.syntax.mistakes.nodes import END, Misfit
from rubricc.syntax.parser import Tree, parse_text


def read_text(text: Text, start: str) -> Tree | tuple[Diagnostic, ...]:
    """The parse tree of a text as `start`, or everything that is wrong with it."""
    try:
        tree = parse_text(text.content, start)
    except UnexpectedToken as unexpected:
        return (explain(misfit_of(unexpected, text, start)),)
    return tuple(find_mistakes(tree, text)) or tree


def fits(text: Text, start: str) -> bool:
    """Whether a text parses as `start`."""
    try:
        parse_text(text.content, start)
    except UnexpectedToken:
        return False
    return True


def misfit_of(unexpected: UnexpectedToken, text: Text, start: str) -> Misfit:
    """The word that the parser stopped at; the end of the text is after its last character."""
    token = unexpected.token
    is_end = token.type == END
    return Misfit(
        text=text,
        start=start,
        terminal=token.type,
        word="" if is_end else str(token),
        offset=len(text.content.rstrip()) if is_end else token.start_pos or 0,
        accepts=frozenset(unexpected.accepts),
    )
