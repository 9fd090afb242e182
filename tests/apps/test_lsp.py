"""The language server, asked by a client that is not ours (pytest-lsp)."""

import asyncio
import sys
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types as lsp
from pytest_lsp import ClientServerConfig, LanguageClient

from tests.apps.calls import GAP, GOOD

SHARED = """\
---
guideline: shared
title: Shared
version: 1.0.0
task: classify
---

## Signals

- `urgent`: yes or no. It cannot wait.
"""
USER = GOOD.replace("media: text", "media: text\nuses: shared.md").replace(
    "- **R1** `complaint` when `problem`,", "- **R1** `complaint` when `problem` or `urgent`,"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    (tmp_path / "mail.md").write_text(GOOD, "utf-8")
    (tmp_path / "shared.md").write_text(SHARED, "utf-8")
    (tmp_path / "user.md").write_text(USER, "utf-8")
    return tmp_path


@pytest_lsp.fixture(  # type: ignore[untyped-decorator]
    config=ClientServerConfig(server_command=[sys.executable, "-m", "rubricc", "lsp"])
)
async def client(lsp_client: LanguageClient, workspace: Path):
    await lsp_client.initialize_session(
        lsp.InitializeParams(
            capabilities=lsp.ClientCapabilities(),
            workspace_folders=[lsp.WorkspaceFolder(workspace.as_uri(), "w")],
        )
    )
    lsp_client.workspace_path = workspace  # type: ignore[attr-defined] # for the tests
    yield
    await lsp_client.shutdown_session()


def uri(client, name: str = "mail.md") -> str:
    address: str = (client.workspace_path / name).as_uri()
    return address


def opened(client, text: str, name: str = "mail.md") -> lsp.TextDocumentIdentifier:
    """Open a file with this text."""
    item = lsp.TextDocumentItem(uri(client, name), "markdown", 1, text)
    client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))
    return lsp.TextDocumentIdentifier(item.uri)


async def told(client, document: lsp.TextDocumentIdentifier, code: str | None):
    """The diagnostics, once one with this code is among them (None: once there are none)."""
    for _ in range(600):
        found = client.diagnostics.get(document.uri)
        if found is not None and (not found if code is None else code in [d.code for d in found]):
            return found
        await asyncio.sleep(0.1)
    raise AssertionError((code, client.diagnostics.get(document.uri)))


def at(text: str, words: str, inside: int = 2) -> lsp.Position:
    """The position of some words of a text, in units of UTF-16, a little inside of them."""
    before = text[: text.index(words)]
    column = before.rpartition("\n")[2]
    units = len(column.encode("utf-16-le")) // 2
    return lsp.Position(before.count("\n"), units + inside)


def cut(text: str, where: lsp.Range) -> str:
    """What a range covers."""
    line = text.split("\n")[where.start.line].encode("utf-16-le")
    return line[where.start.character * 2 : where.end.character * 2].decode("utf-16-le")


@pytest.mark.asyncio
async def test_it_says_what_is_wrong_as_the_text_changes(client):
    document = opened(client, GAP)
    (gap,) = await told(client, document, "RB301")
    assert gap.severity == lsp.DiagnosticSeverity.Error
    assert "case: not `problem`, `request` is `information`" in gap.message
    assert cut(GAP, gap.range).startswith("**R2** `other`")

    change = lsp.TextDocumentContentChangeWholeDocument(GOOD)
    version = lsp.VersionedTextDocumentIdentifier(2, document.uri)
    client.text_document_did_change(lsp.DidChangeTextDocumentParams(version, [change]))
    await told(client, document, None)


@pytest.mark.asyncio
async def test_places_are_right_behind_emoji_and_combining_marks(client):
    text = GOOD.replace('"It broke. Why?"', '"🦊🏳️‍🌈 e\u0301\u0323 \u2028 It broke. Why?"').replace(
        "**R1a**: `problem`, `request` is", "**R1a**: `problm`, `request` is"
    )
    (found,) = await told(client, opened(client, text), "RB205")
    assert cut(text, found.range) == "`problm`"


@pytest.mark.asyncio
async def test_hover_tells_what_a_name_is(client):
    document = opened(client, GOOD)
    await told(client, document, None)

    async def told_at(words: str) -> str:
        params = lsp.HoverParams(document, at(GOOD, words))
        found = await client.text_document_hover_async(params)
        assert found is not None
        return str(found.contents.value)

    assert "What the writer wants." in await told_at("`request` is `information`.")
    assert "A problem." in await told_at("`complaint` when")
    clause = await told_at("**R1a** except")
    assert "decides 1 of 6 cases" in clause
    assert "beats R1" in clause


@pytest.mark.asyncio
async def test_a_name_is_found_where_it_is_made_and_wherever_it_is_used(client):
    document = opened(client, USER, "user.md")
    where = at(USER, "`urgent`,")

    (made,) = await client.text_document_definition_async(lsp.DefinitionParams(document, where))
    assert made.uri == uri(client, "shared.md")
    assert cut(SHARED, made.range) == "`urgent`"

    every = await client.text_document_references_async(
        lsp.ReferenceParams(lsp.ReferenceContext(True), document, where)
    )
    assert {one.uri for one in every} == {uri(client, "user.md"), uri(client, "shared.md")}


@pytest.mark.asyncio
async def test_a_name_is_changed_in_every_file_that_uses_it(client, workspace):
    document = lsp.TextDocumentIdentifier(uri(client, "shared.md"))
    where = at(SHARED, "`urgent`")
    edit = await client.text_document_rename_async(lsp.RenameParams(document, where, "pressing"))

    assert {name: [one.new_text for one in edits] for name, edits in edit.changes.items()} == {
        uri(client, "shared.md"): ["`pressing`"],
        uri(client, "user.md"): ["`pressing`"],
    }
    for new in ("No Name", "x" * 65):
        assert not await client.text_document_rename_async(lsp.RenameParams(document, where, new))
    assert "is no name" in client.messages[0].message


@pytest.mark.asyncio
async def test_clauses_are_renamed_with_all_that_cite_them(client):
    document = opened(client, GOOD)
    params = lsp.RenameParams(document, at(GOOD, "**R1a** except"), "R1-info")
    edit = await client.text_document_rename_async(params)

    assert [one.new_text for one in edit.changes[document.uri]] == ["**R1-info**"] * 2


@pytest.mark.asyncio
async def test_what_fits_is_offered(client):
    document = opened(client, GOOD)
    await told(client, document, None)

    async def offered(words: str, inside: int) -> set[str]:
        found = await client.text_document_completion_async(
            lsp.CompletionParams(document, at(GOOD, words, inside))
        )
        return {one.label for one in found}

    assert {"problem", "request", "complaint"} <= await offered("`problem`, because", 1)
    assert await offered("`information`.", 1) == {"nothing", "information", "action"}
    assert {"R1", "R1a", "R2"} <= await offered("**R1**: `problem`", 3)
    assert {"when", "because"} <= await offered("when `problem`", 3)
    assert "Edge cases" in await offered("## Rules", 3)


@pytest.mark.asyncio
async def test_a_mend_is_made(client):
    document = opened(client, GAP)
    (gap,) = await told(client, document, "RB301")
    (action,) = await client.text_document_code_action_async(
        lsp.CodeActionParams(document, gap.range, lsp.CodeActionContext([gap]))
    )

    (edit,) = action.edit.changes[document.uri]
    lines = GAP.split("\n")
    lines[edit.range.start.line] += edit.new_text
    assert "- **R3** `other` otherwise." in "\n".join(lines)
    assert lines[edit.range.start.line].startswith("- **R2**")


@pytest.mark.asyncio
async def test_the_outline_the_folds_the_colours_and_the_counts(client):
    document = opened(client, GOOD)
    await told(client, document, None)

    outline = await client.text_document_document_symbol_async(lsp.DocumentSymbolParams(document))
    assert [one.name for one in outline] == ["Signals", "Labels", "Rules", "Examples"]
    assert [one.name for one in outline[2].children] == ["R1", "R1a", "R2"]

    folds = await client.text_document_folding_range_async(lsp.FoldingRangeParams(document))
    assert len(folds) > 4

    colours = await client.text_document_semantic_tokens_full_async(
        lsp.SemanticTokensParams(document)
    )
    assert len(colours.data) % 5 == 0
    assert colours.data[3] == 0  # the first is a signal
    assert colours.data[4] == 1  # and made there

    whole = lsp.Range(lsp.Position(0, 0), lsp.Position(99, 0))
    hints = await client.text_document_inlay_hint_async(lsp.InlayHintParams(document, whole))
    assert {one.position.line: one.label for one in hints} == {
        at(GOOD, "**R1** `complaint`").line: " 2",
        at(GOOD, "**R1a** except").line: " 1",
        at(GOOD, "**R2** `other`").line: " 3",
    }


@pytest.mark.asyncio
async def test_no_file_outside_of_the_workspace_is_read(client, tmp_path_factory):
    secret = tmp_path_factory.mktemp("outside") / "secret.md"
    secret.write_text(SHARED, "utf-8")
    (client.workspace_path / "link.md").symlink_to(secret)
    used = {f"../{secret.parent.name}/secret.md": "RB251", "link.md": "RB251", secret: "RB252"}
    for file, code in used.items():
        document = opened(client, USER.replace("shared.md", str(file)), "user.md")
        await told(client, document, code)
        client.text_document_did_close(lsp.DidCloseTextDocumentParams(document))
        client.diagnostics.clear()


@pytest.mark.asyncio
async def test_half_written_texts_break_nothing(client):
    document = opened(client, "")
    for end in range(0, len(GOOD), 37):
        change = lsp.TextDocumentContentChangeWholeDocument(GOOD[:end] + "`**\ud83e"[: end % 4])
        version = lsp.VersionedTextDocumentIdentifier(end + 2, document.uri)
        client.text_document_did_change(lsp.DidChangeTextDocumentParams(version, [change]))
        where = at(GOOD, GOOD[max(0, end - 1) : end] or "-", 0)
        await client.text_document_completion_async(lsp.CompletionParams(document, where))
    change = lsp.TextDocumentContentChangeWholeDocument(GOOD)
    version = lsp.VersionedTextDocumentIdentifier(999_999, document.uri)
    client.text_document_did_change(lsp.DidChangeTextDocumentParams(version, [change]))
    await told(client, document, None)
