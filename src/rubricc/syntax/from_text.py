"""Text → parse tree, or what is wrong with the text."""

from rubricc.blocks import Text
from rubricc.diagnostics import Diagnostic
from rubricc.syntax.mistakes.from_misfit import explain
from rubricc.syntax.mistakes.from_tree import find_mistakes
from rubricc.syntax.mistakes.nodes import END, Misfit
from rubricc.syntax.parser import MisfitError, parse_text
from rubricc.syntax.trees import Tree


def read_text(text: Text, start: str) -> Tree | tuple[Diagnostic, ...]:
    """The parse tree of a text as `start`, or everything that is wrong with it."""
    try:
        tree = parse_text(text.content, start)
    except MisfitError as misfit:
        return (explain(misfit_of(misfit, text, start)),)
    return tuple(find_mistakes(tree, text)) or tree


def fits(text: Text, start: str) -> bool:
    """Whether a text parses as `start`."""
    try:
        parse_text(text.content, start)
    except MisfitError:
        return False
    return True


def misfit_of(found: MisfitError, text: Text, start: str) -> Misfit:
    """The word that the parser stopped at; the end of the text is after its last character."""
    token = found.token
    is_end = token.type == END
    return Misfit(
        text=text,
        start=start,
        terminal=token.type,
        word="" if is_end else str(token),
        offset=len(text.content.rstrip()) if is_end else token.start,
        accepts=found.accepts,
    )
