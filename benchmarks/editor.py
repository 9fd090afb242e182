"""How long an author waits, from a letter typed to what is wrong with it, over the protocol."""

import json
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from statistics import median

from benchmarks.guidelines import make, text_of
from benchmarks.measuring import ENVIRONMENT, FAILS, RUBRICC

TITLE = "The language server, from an edit to its diagnostics"
EDITS = 15
AIM = 0.2


class Editor:
    """A client of `rubricc lsp` on stdio that has one file open."""

    def __init__(self, folder: Path, path: Path) -> None:
        self.server = subprocess.Popen(
            [RUBRICC, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=ENVIRONMENT
        )
        self.uri, self.version = path.as_uri(), 0
        client: Mapping[str, object] = {"capabilities": {}, "rootUri": folder.as_uri()}
        self._send({"id": 0, "method": "initialize", "params": {"processId": None, **client}})
        while self._read().get("id") != 0:
            pass
        self._send({"method": "initialized", "params": {}})

    def open(self, text: str) -> float:
        """Open the file; seconds until it is said what is wrong with it."""
        document = {"uri": self.uri, "languageId": "markdown", "version": 0, "text": text}
        return self._asked("textDocument/didOpen", {"textDocument": document})

    def edit(self, text: str) -> float:
        """Type; seconds until it is said what is wrong with the text as it is then."""
        self.version += 1
        document = {"uri": self.uri, "version": self.version}
        params = {"textDocument": document, "contentChanges": [{"text": text}]}
        return self._asked("textDocument/didChange", params)

    def close(self) -> None:
        """Go away."""
        self.server.kill()
        self.server.communicate()

    def _asked(self, method: str, params: Mapping[str, object]) -> float:
        began = time.perf_counter()
        self._send({"method": method, "params": params})
        while self._read().get("method") != "textDocument/publishDiagnostics":
            pass
        return time.perf_counter() - began

    def _send(self, message: Mapping[str, object]) -> None:
        assert self.server.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.server.stdin.flush()

    def _read(self) -> Mapping[str, object]:
        assert self.server.stdout is not None
        size = 0
        while line := self.server.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                size = int(line.split(b":")[1])
        found = json.loads(self.server.stdout.read(size))
        assert isinstance(found, dict)
        return found


def report(folder: Path) -> Iterator[str]:
    """Of a guideline of 200 clauses: sound text, a misspelt name, half a line."""
    text = text_of(make(200, 25))
    path = folder / "large.md"
    path.write_text(text, encoding="utf-8")
    place = text.index("## Rules") + len("## Rules\n\n")
    kinds: Mapping[str, Callable[[int], str]] = {
        "a clause's reason, all proved again": lambda n: text.replace(".\n", f", now {n}.\n", 1),
        "a misspelt signal": lambda n: text[:place] + text[place:].replace("`s", f"`z{n}", 1),
        "half a clause": lambda n: f"{text[:place]}- **R9{n}** `\n{text[place:]}",
    }
    yield f"200 clauses × 25 signals, {EDITS} edits of each kind in turn, the median of each."
    yield f"Aim: at most {AIM * 1000:.0f} ms."
    yield ""
    yield "| edit | milliseconds | slowest |"
    yield "|---|---|---|"
    editor = Editor(folder, path)
    editor.open(text)
    taken: dict[str, list[float]] = {name: [] for name in kinds}
    for number in range(EDITS):
        for name, kind in kinds.items():
            taken[name].append(editor.edit(kind(number)))
    editor.close()
    for name, seconds in taken.items():
        middle = median(seconds)
        verdict = "" if middle <= AIM else f" {FAILS}"
        yield f"| {name} | {middle * 1000:.0f}{verdict} | {max(seconds) * 1000:.0f} |"
