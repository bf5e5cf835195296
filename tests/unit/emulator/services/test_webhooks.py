"""Webhook endpoints receive signed events over loopback.

Covers: webhook_delivery, http.webhooks.
"""

from __future__ import annotations

import socket

import httpx
import pytest

from openai_dual import OpenAI
from openai_dual.emulator import Emulator
from openai_dual.emulator.webhook_delivery import is_local


def read_request(listener: socket.socket) -> tuple[dict[str, str], str]:
    """Accept one connection, and return headers and body of its request."""
    connection, _ = listener.accept()
    with connection:
        received = b""
        while b"\r\n\r\n" not in received or b'"data"' not in received:
            received += connection.recv(65536)
        connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")
    head, _, body = received.partition(b"\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
    return headers, body.decode()


def test_a_finished_session_is_delivered_and_verified() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(10)
    url = f"http://127.0.0.1:{listener.getsockname()[1]}/hook?a=1"
    headers = {"authorization": "Bearer k"}
    with listener, Emulator() as server, httpx.Client(base_url=server.base_url, headers=headers) as api:
        endpoint = {"name": "mine", "url": url, "event_types": ["agent.session.idle"]}
        secret = api.post("/webhook_endpoints", json=endpoint).json()["signing_secret"]
        session = {"environment": {"type": "none"}, "input": "Hi"}
        session_id = api.post("/agents/sessions", json=session).json()["id"]
        received, body = read_request(listener)
        with OpenAI(api_key="k", base_url=server.base_url) as client:
            client.webhooks.verify_signature(body, received, secret=secret)

    assert f'"data":{{"id":"{session_id}"}}' in body
    assert '"type":"agent.session.idle"' in body


def test_a_test_event_is_delivered_after_the_secret_was_rotated() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(10)
    headers = {"authorization": "Bearer k"}
    with listener, Emulator() as server, httpx.Client(base_url=server.base_url, headers=headers) as api:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        endpoint = api.post("/webhook_endpoints", json={"name": "mine", "url": url, "event_types": []}).json()
        place = f"/webhook_endpoints/{endpoint['id']}"
        rotated = api.post(f"{place}/rotate_secret", json={}).json()["signing_secret"]
        result = api.post(f"{place}/test", json={"event_type": "batch.completed"}).json()
        received, body = read_request(listener)
        shown = api.get(place).json()
        with OpenAI(api_key="k", base_url=server.base_url) as client:
            client.webhooks.verify_signature(body, received, secret=rotated)

    assert rotated != endpoint["signing_secret"]
    assert "signing_secret" not in shown
    assert result["success"] is True


def test_event_types_are_listed(api: httpx.Client) -> None:
    assert "batch.completed" in api.get("/webhook_event_types").json()["data"]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://127.0.0.1:1/x", True),
        ("http://localhost/", True),
        ("http://[::1]:2/", True),
        ("https://127.0.0.1/", False),
        ("http://example.com/", False),
        ("http://10.0.0.1/", False),
        ("nonsense", False),
    ],
)
def test_only_this_machine_gets_deliveries(url: str, expected: bool) -> None:
    assert is_local(url) is expected
