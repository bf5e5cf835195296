"""The recorded interactions of the service, one value each.

The recording is outside the repository: tests are skipped where it is absent.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from functools import cache
from typing import Any

import httpx
import pytest

from tests.support.description import Described, operations
from tests.support.paths import ROOT

FILE = ROOT / "../shared/traffic/interactions.jsonl"
needed = pytest.mark.skipif(not FILE.exists(), reason="the recorded interactions are not beside the repository")


@dataclass(frozen=True)
class Interaction:
    """One line of the recording: a request and the response of the service."""

    number: int
    record: dict[str, Any]

    @property
    def status(self) -> int:
        return int(self.record["status"])

    @property
    def streamed(self) -> bool:
        return bool(self.record["is_sse"])

    @property
    def asked(self) -> bytes:
        return _bytes(self.record["request_body"], self.record["request_body_encoding"])

    @property
    def json(self) -> dict[str, Any] | None:
        """The JSON body of the request, if it has one."""
        is_json = self.record["request_body_encoding"] == "json"
        return self.record["request_body"] if is_json else None

    @property
    def answered(self) -> bytes:
        return _bytes(self.record["response_body"], self.record["response_body_encoding"])

    @property
    def answer_kind(self) -> str:
        return str(self.header("content-type")).partition(";")[0]

    @property
    def operation(self) -> Described | None:
        """The operation it used, or None for an endpoint that the description lacks."""
        return by_place().get((self.record["method"], self.record["template"]))

    def header(self, name: str) -> str | None:
        values = self.record["response_headers"].get(name)
        return values[0] if values else None

    def replay(self, _: httpx.Request) -> httpx.Response:
        headers = [(name, value) for name, values in self.record["response_headers"].items() for value in values]
        return httpx.Response(self.status, headers=headers, content=self.answered)

    def __str__(self) -> str:
        return f"{self.number}-{self.record['template']}"


def _bytes(body: Any, encoding: str | None) -> bytes:
    match encoding:
        case None:
            return b""
        case "base64":
            return base64.b64decode(body)
        case "json":
            return json.dumps(body).encode()
        case _:
            return str(body).encode()


@cache
def by_place() -> dict[tuple[str, str], Described]:
    return {(each.method, each.path): each for each in operations().values() if not each.constants}


@cache
def interactions() -> tuple[Interaction, ...]:
    """All interactions in the recorded order; none if the file is absent."""
    lines = FILE.read_text(encoding="utf-8").splitlines() if FILE.exists() else []
    return tuple(Interaction(number, json.loads(line)) for number, line in enumerate(lines))
