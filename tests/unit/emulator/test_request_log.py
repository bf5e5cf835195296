"""The log of requests: no credentials, no content of files, the outcome of each request."""

from __future__ import annotations

import json

import httpx
import pytest

from openai_dual.emulator import Emulator
from openai_dual.emulator.request_log import socket_event
from tests.unit.emulator.conftest import KEY

from .http.test_connection import HEADERS


def test_the_log_masks_credentials(emulator: Emulator, api: httpx.Client) -> None:
    api.post(
        "/moderations",
        json={"input": "Hi"},
        params={"a": "b"},
        headers={"openai-organization": "org-secret", "x-mine": "1"},
    )
    sent = emulator.requests[-1]

    assert ("POST", "/v1/moderations", (("a", "b"),), {"input": "Hi"}) == (
        sent.method,
        sent.path,
        sent.query,
        sent.body,
    )
    assert "1" == sent.headers["x-mine"]
    assert KEY not in repr(sent)
    assert "org-secret" not in repr(sent)


def test_the_log_has_files_without_their_content(emulator: Emulator, api: httpx.Client) -> None:
    api.post("/files", data={"purpose": "batch"}, files={"file": ("a.jsonl", b"{}\n", "application/jsonl")})

    assert [
        ("purpose", "batch"),
        ("file", {"filename": "a.jsonl", "content_type": "application/jsonl", "bytes": 3}),
    ] == emulator.requests[-1].body


@pytest.mark.parametrize(("content", "body"), [(b"", None), (b"{", b"{")])
def test_the_log_keeps_unreadable_bodies(
    emulator: Emulator, api: httpx.Client, content: bytes, body: bytes | None
) -> None:
    api.post("/moderations", content=content)

    assert body == emulator.requests[-1].body


def test_the_log_has_the_outcome_of_each_request() -> None:
    with Emulator() as server, httpx.Client(base_url=server.base_url, headers=HEADERS, trust_env=False) as client:
        client.get("/models")
        client.get("/nothing")
        client.post("/chat/completions", json={"model": "gpt-4o"})
        with pytest.raises(httpx.RemoteProtocolError):
            client.get("/files", headers={"x-emulator-fault": "close"})

        assert [("listModels", 200), (None, 404), ("createChatCompletion", 400), ("listFiles", None)] == [
            (one.operation, one.status) for one in server.requests
        ]
        assert server.last_request == server.requests[-1]
        server.clear()
        assert () == server.requests
        with pytest.raises(IndexError):
            _ = server.last_request


def test_an_event_of_a_socket_has_no_long_audio_and_no_credential() -> None:
    tool = {"type": "mcp", "server_label": "s", "authorization": "sk-secret-of-the-server"}
    update = socket_event("client", json.dumps({"type": "session.update", "session": {"tools": [tool]}}))
    append = socket_event("client", json.dumps({"type": "input_audio_buffer.append", "audio": "A" * 5000}))
    junk = socket_event("client", "{" * 5000)

    assert "sk-secret" not in json.dumps(update.event)
    assert {"type": "input_audio_buffer.append", "audio": "(5000 characters)"} == append.event
    assert "{" * 1024 == junk.event
    assert "A" * 10 not in repr(append)
