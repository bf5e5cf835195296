"""Faults that show what OpenAI-compatible servers get wrong, over a real socket.

Covers: fault_effects, fault_rules.
"""

from __future__ import annotations

import json
import socket
import time

import httpx
import pytest

from openai_dual.emulator import Application, Emulator, Fault, Request
from tests.unit.emulator.helpers import event_data

CHAT = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi there"}]}


def ask(api: httpx.Client, fault: str, **fields: object) -> httpx.Response:
    return api.post("/chat/completions", json=CHAT | fields, headers={"x-emulator-fault": fault})


def test_the_content_type_is_missing_or_has_a_charset(api: httpx.Client) -> None:
    assert "content-type" not in ask(api, "content-type=none").headers
    assert ask(api, "charset=latin-1").headers["content-type"] == "application/json; charset=latin-1"


@pytest.mark.parametrize("encoding", ["utf-8", "none", "identity", "binary"])
def test_the_content_encoding_is_a_charset(api: httpx.Client, encoding: str) -> None:
    with api.stream(
        "POST", "/chat/completions", json=CHAT, headers={"x-emulator-fault": f"encoding={encoding}"}
    ) as response:
        assert response.headers["content-encoding"] == encoding
        assert json.loads(b"".join(response.iter_raw()))["object"] == "chat.completion"


@pytest.mark.parametrize("fault", ["error-shape", "error-shape=detail; set-field=choices=null"])
def test_a_status_of_200_has_an_error(api: httpx.Client, fault: str) -> None:
    response = ask(api, fault)

    assert response.status_code == 200
    assert "asked to fail" in response.text
    assert ("choices" in response.json()) == ("choices" in fault)


def test_an_error_has_another_shape(api: httpx.Client) -> None:
    response = ask(api, "status=404; error-shape=problem")

    assert response.status_code == 404
    assert response.json()["title"] == "Not Found"


def test_choices_are_null(api: httpx.Client) -> None:
    assert ask(api, "set-field=choices=null").json()["choices"] is None


def test_tool_calls_have_no_index(api: httpx.Client) -> None:
    tool = {"type": "function", "function": {"name": "hi_there", "parameters": {"type": "object"}}}
    response = ask(api, "omit-field=choices.delta.tool_calls.index", stream=True, tools=[tool])
    calls = [
        call
        for chunk in event_data(response)[:-1]
        for choice in chunk["choices"]
        for call in choice["delta"].get("tool_calls", ())
    ]

    assert calls
    assert not [call for call in calls if "index" in call]


def test_a_stream_comes_unasked(api: httpx.Client) -> None:
    response = ask(api, "unasked-stream")

    assert response.headers["content-type"].startswith("text/event-stream")
    assert event_data(response)[-1] == "[DONE]"


def test_an_operation_without_a_stream_refuses_an_unasked_one(api: httpx.Client) -> None:
    headers = {"x-emulator-fault": "unasked-stream"}

    assert api.post("/moderations", json={"input": "Hi"}, headers=headers).status_code == 400


@pytest.mark.parametrize(("newlines", "separator"), [("single", "\n"), ("crlf", "\r\n\r\n"), ("cr", "\r\r")])
def test_lines_of_a_stream_end_differently(api: httpx.Client, newlines: str, separator: str) -> None:
    text = ask(api, f"newlines={newlines}", stream=True).content.decode()

    assert text.endswith(f"data: [DONE]{separator}")
    assert "\n\n" not in text


def test_a_stream_is_done_without_events(api: httpx.Client) -> None:
    assert ask(api, "done-only", stream=True).text == "data: [DONE]\n\n"


def send_half(emulator: Emulator, fault: str, path: str = "/v1/files") -> tuple[bytes, socket.socket]:
    """Send the head and a part of the body, and return what comes back."""
    address = httpx.URL(emulator.base_url)
    connection = socket.create_connection((address.host, address.port or 80), timeout=5)
    head = f"POST {path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\ncontent-length: 1000000\r\n"
    connection.sendall(f"{head}{fault}\r\n".encode() + b"x" * 1000)
    return connection.recv(65536), connection


@pytest.mark.parametrize(("fault", "status"), [("early", 413), ("early=401", 401)])
def test_a_response_comes_before_the_body_is_read(emulator: Emulator, fault: str, status: int) -> None:
    received, connection = send_half(emulator, f"x-emulator-fault: {fault}\r\n")
    with connection:
        assert received.startswith(b"HTTP/1.1 %d " % status)
        assert b"connection: close" in received.lower()


def send_until_reset(connection: socket.socket) -> None:
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        connection.sendall(b"x" * 10_000)


def test_an_early_response_may_reset_the_connection(emulator: Emulator) -> None:
    received, connection = send_half(emulator, "x-emulator-fault: early=413; reset\r\n")
    with connection:
        assert received.startswith(b"HTTP/1.1 413 ")
        with pytest.raises(ConnectionError):
            send_until_reset(connection)


def test_a_rule_responds_early_a_number_of_times() -> None:
    with Emulator(faults=[Fault(early=413, path="/files", times=1)]) as server:
        received, connection = send_half(server, "")
        connection.close()
        with httpx.Client(base_url=server.base_url, headers={"authorization": "Bearer k"}) as api:
            assert received.startswith(b"HTTP/1.1 413 ")
            assert api.get("/files").status_code == 200


def test_an_early_fault_works_without_a_connection() -> None:
    application = Application(faults=[Fault(early=413, times=1)])
    request = Request("GET", "/v1/models", (), {"authorization": "Bearer k"})

    assert [application.respond(request).reply.status for _ in range(2)] == [413, 200]


@pytest.mark.parametrize(("fault", "start"), [("trailing", b"HTTP/1.1 200 OK"), ("trailing=junk", b"junk")])
def test_bytes_follow_the_response(emulator: Emulator, fault: str, start: bytes) -> None:
    address = httpx.URL(emulator.base_url)
    with socket.create_connection((address.host, address.port or 80), timeout=5) as connection:
        head = "GET /v1/models/gpt-4o HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\n"
        connection.sendall(f"{head}x-emulator-fault: {fault}\r\n\r\n".encode())
        received = b""
        while start not in received.partition(b"\r\n\r\n")[2]:
            received += connection.recv(65536)

    body = received.partition(b"\r\n\r\n")[2]
    assert body.partition(start)[0].endswith(b"}")


@pytest.mark.parametrize("fault", ["early=200", "error-shape=x", "set-field=choices", "newlines=x", "trailing=x"])
def test_an_invalid_value_is_a_400(api: httpx.Client, fault: str) -> None:
    assert ask(api, fault).status_code == 400


@pytest.mark.parametrize("fault", ["newlines", "done-only", "omit-field=nothing"])
def test_a_fault_that_does_not_apply_is_a_400(api: httpx.Client, fault: str) -> None:
    assert ask(api, fault).status_code == 400
