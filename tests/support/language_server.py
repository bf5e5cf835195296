"""Drive pyright's language server as an editor does: over stdio, by the Language Server Protocol."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import IO, Any

from .paths import ROOT

SERVER = Path(sys.executable).with_name("pyright-langserver")
SETTINGS: dict[str, Any] = {"analysis": {"extraPaths": [str(ROOT / "src")]}, "pythonPath": sys.executable}
MARKDOWN = ["markdown", "plaintext"]
CAPABILITIES: dict[str, Any] = {
    "workspace": {"configuration": True},
    "textDocument": {
        "hover": {"contentFormat": MARKDOWN},
        "completion": {"completionItem": {"documentationFormat": MARKDOWN}},
        "signatureHelp": {
            "signatureInformation": {
                "documentationFormat": MARKDOWN,
                "activeParameterSupport": True,
                "parameterInformation": {"labelOffsetSupport": False},
            }
        },
    },
}


class LanguageServer:
    """One server with one document, whose text each question replaces."""

    def __init__(self, folder: Path) -> None:
        self._path, self._version, self._id = folder / "asked.py", 0, 0
        self._path.write_text("", encoding="utf-8")
        pipes: Any = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        self._process: subprocess.Popen[bytes] = subprocess.Popen([SERVER, "--stdio"], **pipes)
        started = {"processId": None, "rootUri": folder.as_uri(), "capabilities": CAPABILITIES}
        self._ask("initialize", started | {"workspaceFolders": [{"uri": folder.as_uri(), "name": "asked"}]})
        self._tell("initialized", {})
        document = {"uri": self._path.as_uri(), "languageId": "python", "version": 0, "text": ""}
        self._tell("textDocument/didOpen", {"textDocument": document})

    def close(self) -> None:
        """Stop the server."""
        self._ask("shutdown", None)
        self._tell("exit", None)
        self._process.communicate(timeout=30)

    def hover(self, code: str) -> str:
        """Return the text that hovering shows at the mark `|` in *code*."""
        found = self._at("textDocument/hover", code)
        return str(found["contents"]["value"]) if found else ""

    def completions(self, code: str) -> list[dict[str, Any]]:
        """Return the items that are offered at the mark, in the order in which they are shown."""
        found = self._at("textDocument/completion", code)
        items: list[dict[str, Any]] = found["items"] if found else []
        return sorted(items, key=lambda item: item.get("sortText", item["label"]))

    def documented(self, item: dict[str, Any]) -> str:
        """Return the documentation of an item that was offered."""
        return str(self._ask("completionItem/resolve", item).get("documentation", {}).get("value", ""))

    def signature(self, code: str) -> dict[str, Any]:
        """Return what help on the signature shows at the mark."""
        found: dict[str, Any] = self._at("textDocument/signatureHelp", code) or {}
        return found

    def problems(self, code: str) -> list[str]:
        """Return the messages about *code*."""
        self._set(code)
        found = self._ask("textDocument/diagnostic", {"textDocument": {"uri": self._path.as_uri()}})
        return [item["message"] for item in found["items"]]

    def _at(self, method: str, code: str) -> Any:
        before, _, after = code.partition("|")
        self._set(before + after)
        position = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        return self._ask(method, {"textDocument": {"uri": self._path.as_uri()}, "position": position})

    def _set(self, text: str) -> None:
        self._version += 1
        document = {"uri": self._path.as_uri(), "version": self._version}
        self._tell("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    def _tell(self, method: str, params: Any) -> None:
        self._write({"jsonrpc": "2.0", "method": method, "params": params})

    def _ask(self, method: str, params: Any) -> Any:
        self._id += 1
        self._write({"jsonrpc": "2.0", "id": self._id, "method": method, "params": params})
        while True:
            message = _read(self._pipe(self._process.stdout))
            if "method" in message and "id" in message:
                self._write({"jsonrpc": "2.0", "id": message["id"], "result": _answer(message)})
            elif message.get("id") == self._id:
                return message.get("result")

    def _write(self, message: dict[str, Any]) -> None:
        body = json.dumps(message).encode()
        pipe = self._pipe(self._process.stdin)
        pipe.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        pipe.flush()

    @staticmethod
    def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
        assert pipe is not None
        return pipe


def _answer(message: dict[str, Any]) -> Any:
    """Return the answer to a question of the server: its settings, section by section."""
    if message["method"] != "workspace/configuration":
        return None
    sections = [item.get("section", "") for item in message["params"]["items"]]
    return [
        SETTINGS if name == "python" else SETTINGS["analysis"] if name == "python.analysis" else {} for name in sections
    ]


def _read(pipe: IO[bytes]) -> dict[str, Any]:
    length = 0
    while (line := pipe.readline()) not in (b"\r\n", b""):
        if line.lower().startswith(b"content-length:"):
            length = int(line.partition(b":")[2])
    if not length:
        raise EOFError("the language server has ended")
    found: dict[str, Any] = json.loads(pipe.read(length))
    return found
