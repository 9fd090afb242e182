"""`rubricc lsp`: the language server on stdin and stdout, as editors start it."""

import asyncio
import os
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import click
from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from rubricc.analysis import explain_in
from rubricc.apps.lsp.acting import insertions
from rubricc.apps.lsp.asking import alike, definitions, hover, name_at, renamed
from rubricc.apps.lsp.completing import completions
from rubricc.apps.lsp.names import Occurrence
from rubricc.apps.lsp.places import Places
from rubricc.apps.lsp.project import Project, Text
from rubricc.apps.lsp.showing import LEGEND, folds, hints, outline, tokens
from rubricc.diagnostics import Diagnostic, Severity
from rubricc.meaning import OutOfNodesError, OutOfTimeError
from rubricc.proof import Proof, prove

SEVERITIES = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
}


class Server(LanguageServer):
    """The server, the files of the workspace, what was proved of those that are open, and which of
    these have words that cannot be read."""

    def __init__(self) -> None:
        # The whole text at each change: what a line is we settle ourselves.
        super().__init__(
            "rubricc", version("rubricc"), text_document_sync_kind=lsp.TextDocumentSyncKind.Full
        )
        self.project = Project()
        self.proved: dict[str, tuple[Text, Proof]] = {}
        self.unread: set[str] = set()

    def places(self, text: Text) -> Places:
        """The places of a text, in the units that the editor asked for."""
        data = text.files[text.path]
        lines = data.decode(errors="replace").removeprefix("\ufeff")
        kept = lines.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        return Places(kept, self.workspace.position_codec)

    def text_of(self, uri: str) -> Text | None:
        """The text that an address names, if it is a file of the workspace."""
        path = to_fs_path(uri)
        return None if path is None else self.project.text(path)

    def named(self, uri: str, at: lsp.Position) -> tuple[Text, Occurrence] | None:
        """The text and the name that the editor points at."""
        text = self.text_of(uri)
        if text is None:
            return None
        name = name_at(text, *self.places(text).place(at))
        return None if name is None else (text, name)

    def location(self, one: Occurrence) -> lsp.Location | None:
        """Where a name stands."""
        text = self.project.text(one.span.path)
        uri = from_fs_path(one.span.path)
        if text is None or uri is None:
            return None
        return lsp.Location(uri, self.places(text).range(one.span))

    def publish(self, text: Text, found: tuple[Diagnostic, ...]) -> None:
        """Tell the editor what is wrong with a file; with others it is told at their own."""
        places = self.places(text)
        uri = from_fs_path(text.path)
        if uri is not None:
            own = [shown(one, places) for one in found if one.span.path == text.path]
            self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, own))


def shown(one: Diagnostic, places: Places) -> lsp.Diagnostic:
    """A finding as the editor shows it, with the case and the mend below the message."""
    lines = [one.message]
    lines += [f"case: {', '.join(one.case_words)}"] if one.case_words else []
    lines += [f"help: {one.mend}"] if one.mend else []
    return lsp.Diagnostic(
        places.range(one.span),
        "\n".join(lines),
        severity=SEVERITIES[one.severity],
        code=one.code,
        source="rubricc",
    )


server = Server()


@server.feature(lsp.INITIALIZED)
def start(ls: Server, _: lsp.InitializedParams) -> None:
    """Take note of the folders that may be read."""
    folders = [to_fs_path(uri) for uri in ls.workspace.folders]
    known = [folder for folder in (*folders, ls.workspace.root_path) if folder]
    ls.project.roots = tuple(Path(folder) for folder in dict.fromkeys(known))


@server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
async def opened(ls: Server, params: lsp.DidOpenTextDocumentParams) -> None:
    """A file is open: what it says now goes before what is on disk."""
    await take(ls, params.text_document.uri, params.text_document.text)


@server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
async def changed(ls: Server, params: lsp.DidChangeTextDocumentParams) -> None:
    """A file says something else."""
    await take(ls, params.text_document.uri, params.content_changes[-1].text)


@server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
def closed(ls: Server, params: lsp.DidCloseTextDocumentParams) -> None:
    """What is on disk counts again."""
    path = to_fs_path(params.text_document.uri)
    if path is not None:
        ls.project.opened.pop(path, None)


async def take(ls: Server, uri: str, content: str) -> None:
    """Say at once what is wrong with the words, and when it is proved with the meaning."""
    path = to_fs_path(uri)
    if path is None:
        return
    data = content.encode("utf-8", "surrogatepass")
    ls.project.opened[path] = data
    text = ls.project.text(path)
    if text is None:
        return
    is_told = path in ls.proved and path not in ls.unread
    if text.read.guideline is None:
        ls.unread.add(path)
        ls.publish(text, text.read.diagnostics)
        return
    ls.unread.discard(path)
    if not is_told:  # else what was proved of the text before stays until this is
        ls.publish(text, text.read.diagnostics)
    proof = await asyncio.to_thread(proved, text, lambda: ls.project.opened.get(path) is data)
    if proof is not None and ls.project.text(path) is text:
        ls.proved[path] = text, proof
        ls.publish(text, proof.diagnostics)


def proved(text: Text, is_wanted: Callable[[], bool]) -> Proof | None:
    """What is proved of a text while it is wanted, which is asked at every step; None where it is
    too large."""

    def watch() -> None:
        if not is_wanted():
            raise OutOfTimeError

    try:
        return prove(text.read, watch=watch)
    except OutOfNodesError:
        return None


@server.feature(lsp.TEXT_DOCUMENT_HOVER)
def hovered(ls: Server, params: lsp.HoverParams) -> lsp.Hover | None:
    """What the name under the cursor is."""
    found = ls.named(params.text_document.uri, params.position)
    if found is None:
        return None
    text, name = found
    known = ls.proved.get(text.path)
    meaning = known[1].meaning if known is not None and known[0] is text else None
    explained = explain_in(meaning, name.text) if meaning is not None else ()
    told = hover(text, name, explained)
    if told is None:
        return None
    markup = lsp.MarkupContent(lsp.MarkupKind.Markdown, told)
    return lsp.Hover(markup, ls.places(text).range(name.span))


@server.feature(lsp.TEXT_DOCUMENT_DEFINITION)
def defined(ls: Server, params: lsp.DefinitionParams) -> list[lsp.Location]:
    """Where it is made."""
    found = ls.named(params.text_document.uri, params.position)
    made = definitions(ls.project, found[0].path, found[1]) if found else ()
    return [place for one in made if (place := ls.location(one))]


@server.feature(lsp.TEXT_DOCUMENT_REFERENCES)
def referred(ls: Server, params: lsp.ReferenceParams) -> list[lsp.Location]:
    """Everywhere it is named."""
    found = ls.named(params.text_document.uri, params.position)
    places = alike(ls.project, found[0].path, found[1]) if found else ()
    return [place for one in places if (place := ls.location(one))]


@server.feature(lsp.TEXT_DOCUMENT_RENAME)
def rename(ls: Server, params: lsp.RenameParams) -> lsp.WorkspaceEdit | None:
    """Call it otherwise, everywhere."""
    found = ls.named(params.text_document.uri, params.position)
    if found is None:
        return None
    new = renamed(ls.project, found[0].path, found[1], params.new_name)
    if isinstance(new, str):
        ls.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Error, new))
        return None
    edits: dict[str, list[lsp.TextEdit]] = {}
    for one, name in new:
        place = ls.location(one)
        text = ls.project.text(one.span.path)
        if place is not None and text is not None:
            edits.setdefault(place.uri, []).append(edit_of(ls.places(text), one, name))
    return lsp.WorkspaceEdit(changes=edits)


def edit_of(places: Places, one: Occurrence, new: str) -> lsp.TextEdit:
    """The edit of one name: what quotes it stays."""
    span = one.span
    written = places.lines[span.line - 1][span.column - 1 : span.end_column - 1]
    return lsp.TextEdit(places.range(span), written.replace(one.text, new, 1))


@server.feature(
    lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionOptions(trigger_characters=["`", "*", "#"])
)
def completed(ls: Server, params: lsp.CompletionParams) -> list[lsp.CompletionItem]:
    """What could stand here; while a text is half-written, what was last known of it."""
    text = ls.text_of(params.text_document.uri)
    if text is None:
        return []
    places = ls.places(text)
    line, column = places.place(params.position)
    known = ls.proved.get(text.path)
    guideline = text.read.guideline or (known[1].guideline if known else None)
    return list(completions(guideline, places.lines[line - 1][: column - 1]))


@server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix]))
def mends(ls: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    """The statements that the diagnostics here offer."""
    text = ls.text_of(params.text_document.uri)
    known = ls.proved.get(text.path) if text else None
    if text is None or known is None or known[0] is not text or text.read.document is None:
        return []
    places, actions = ls.places(text), []
    for one in known[1].diagnostics:
        where = places.range(one.span)
        if where.start.line > params.range.end.line or where.end.line < params.range.start.line:
            continue
        for title, line, statement in insertions(text.read.document, one):
            end = places.position(line, len(places.lines[line - 1]) + 1)
            edit = lsp.TextEdit(lsp.Range(end, end), f"\n{statement.rstrip()}")
            changes = {params.text_document.uri: [edit]}
            kind = lsp.CodeActionKind.QuickFix
            actions.append(lsp.CodeAction(title, kind, edit=lsp.WorkspaceEdit(changes=changes)))
    return actions


@server.feature(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
def symbols(ls: Server, params: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol]:
    """The outline."""
    text = ls.text_of(params.text_document.uri)
    return [] if text is None else outline(text, ls.places(text))


@server.feature(lsp.TEXT_DOCUMENT_FOLDING_RANGE)
def folding(ls: Server, params: lsp.FoldingRangeParams) -> list[lsp.FoldingRange]:
    """What folds."""
    text = ls.text_of(params.text_document.uri)
    return [] if text is None else list(folds(text))


@server.feature(lsp.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, LEGEND)
def colours(ls: Server, params: lsp.SemanticTokensParams) -> lsp.SemanticTokens:
    """What each name is."""
    text = ls.text_of(params.text_document.uri)
    return lsp.SemanticTokens([] if text is None else tokens(text, ls.places(text)))


@server.feature(lsp.TEXT_DOCUMENT_INLAY_HINT)
def counts(ls: Server, params: lsp.InlayHintParams) -> list[lsp.InlayHint]:
    """How many cases each clause decides."""
    text = ls.text_of(params.text_document.uri)
    known = ls.proved.get(text.path) if text else None
    if text is None or known is None or known[0] is not text or known[1].meaning is None:
        return []
    return list(hints(text, known[1].meaning, ls.places(text)))


@click.command(name="lsp", epilog="Example: rubricc lsp, which an editor starts by itself")
def serve() -> None:
    """Speak the language server protocol on stdin and stdout."""
    with os.fdopen(os.dup(0), "rb") as stdin, os.fdopen(os.dup(1), "wb") as stdout:
        server.start_io(stdin, stdout)
