"""Run the command `openai-dual` in this process, over a transport that records requests, or in a process of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

import openai_dual
from openai_dual import OpenAI
from openai_dual.cli.main import main
from tests.support.paths import ROOT

Answer = Callable[[httpx.Request], httpx.Response]

KEYS = {"api_key": "key-of-the-user", "admin_api_key": "key-of-the-admin"}


@dataclass(frozen=True)
class Ran:
    """The exit code and the output of a command."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def error(self) -> dict[str, Any]:
        """The error object on standard error."""
        found: dict[str, Any] = json.loads(self.err)["error"]
        return found


class Commands:
    """Runs commands whose requests *answer* responds to; without it, a command that sends a request fails."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch, self._capsys = monkeypatch, capsys
        self.requests: list[httpx.Request] = []

    def __call__(self, *words: str, answer: Answer | None = None, stdin: str | bytes | None = None) -> Ran:
        self._monkeypatch.setattr(openai_dual, "OpenAI", self._client(answer or _refuse))
        self._capsys.readouterr()
        with nullcontext() if stdin is None else Piped(stdin) as piped:
            self._monkeypatch.setattr(sys, "stdin", piped)
            code = main(words)
        out, err = self._capsys.readouterr()
        return Ran(code, out, err)

    def _client(self, answer: Answer) -> type[OpenAI]:
        """Return a class of clients over a transport that records the requests."""

        def recorded(request: httpx.Request) -> httpx.Response:
            request.read()
            self.requests.append(request)
            return answer(request)

        class Recording(OpenAI):
            @classmethod
            def from_env(cls, *, profile: str | None = None, **settings: Any) -> Any:
                transport = httpx.Client(transport=httpx.MockTransport(recorded))
                return OpenAI.from_env(profile=profile, **{**KEYS, **settings, "http_client": transport})

        return Recording


def _refuse(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"{request.method} {request.url} was sent")


class Piped(io.TextIOWrapper):
    """Standard input with *content* in a pipe."""

    def __init__(self, content: str | bytes) -> None:
        reader, writer = os.pipe()
        data = content.encode() if isinstance(content, str) else content
        assert len(data) < 65_536  # what a pipe holds
        os.write(writer, data)
        os.close(writer)
        super().__init__(os.fdopen(reader, "rb"))


def run_process(
    *words: str, stdin: str | None = None, environment: Mapping[str, str] | None = None, timeout: float = 60
) -> Ran:
    """Run `python -m openai_dual` with *words* in a process of its own."""
    settings = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    done = subprocess.run(
        [sys.executable, "-m", "openai_dual", *words],
        input=stdin,
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
        env=settings | {"PYTHONPATH": str(ROOT / "src"), "COLUMNS": "80"} | dict(environment or {}),
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def written(value: Any, files: Path) -> Any:
    """Replace the bytes in *value* by paths of files in the folder *files* that have them as their content."""
    match value:
        case bytes():
            path = files / "data.bin"
            path.write_bytes(value)
            return path
        case list():
            return [written(each, files) for each in value]
        case dict():
            return {name: written(each, files) for name, each in value.items()}
        case _:
            return value


def flags(keywords: Mapping[str, Any]) -> list[str]:
    """Write *keywords* as a user writes them: nested values as JSON, booleans as switches, files by their paths."""
    return [flag for name, value in keywords.items() for flag in _flags(name.replace("_", "-"), value)]


def _flags(name: str, value: Any) -> list[str]:
    match value:
        case bool():
            return [f"--{name}" if value else f"--no-{name}"]
        case Path():
            return [f"--{name}", f"@{value}"]
        case str():
            return [f"--{name}", value]
        case _:
            return [f"--{name}", json.dumps(value, default=lambda path: f"@{path}")]
