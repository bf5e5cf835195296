"""Every operation, called on both clients, sends the request of the description."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from tests.support.arguments import Arguments, arguments, brackets
from tests.support.clients import KINDS, Driver, Kind
from tests.support.description import operations
from tests.support.facade import places
from tests.support.forms import parts

PLACE = "a b/ü?#"
"""A path parameter with all characters that must be encoded."""

BETA_HEADERS = {
    "assistants": "assistants=v2",
    "threads": "assistants=v2",
    "vector_stores": "assistants=v2",
    "chatkit": "chatkit_beta=v1",
    "agents": "agents=v1",
    "vaults": "agents=v1",
    "realtime/sessions": "assistants=v2",
    "realtime/transcription_sessions": "assistants=v2",
}
"""Start of the path -> `OpenAI-Beta`."""


class Sent:
    """A transport that records the request."""

    def __init__(self) -> None:
        self.request = httpx.Request("GET", "https://not.sent")

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.request = request
        return httpx.Response(200, json={})


def send(kind: Kind, given: Arguments) -> httpx.Request:
    """Call the operation as a user would: the id it is about by position, the rest by keyword."""
    sent, place = Sent(), places()[given.operation.id]
    keywords = given.keywords
    positional = [keywords.pop(name) for name in place.positional]
    with Driver(kind, httpx.MockTransport(sent), base_url="https://api.test/v1") as driver:
        driver.finish(driver.method(place.name).raw(*positional, **keywords))
    return sent.request


@pytest.mark.parametrize("full", [False, True], ids=["required", "all"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("operation_id", operations())
def test_request_is_what_the_description_asks_for(operation_id: str, kind: Kind, full: bool) -> None:
    given = arguments(operation_id, full=full, place=PLACE)

    request = send(kind, given)

    path, _, query = request.url.raw_path.decode().partition("?")
    assert (given.operation.method, f"/v1{given.path}") == (request.method, path)
    assert given.pairs == sorted(parse_qsl(query, keep_blank_values=True))
    assert expected_headers(given) == {name: request.headers.get(name) for name in expected_headers(given)}
    assert expected_body(given) == body(request)


def expected_headers(given: Arguments) -> dict[str, str | None]:
    admin = any("AdminApiKeyAuth" in scheme for scheme in given.operation.security)
    beta = next((value for start, value in BETA_HEADERS.items() if given.operation.path.startswith(f"/{start}")), None)
    asked = {name: value if isinstance(value, str) else ",".join(value) for name, value in given.headers.items()}
    return {"authorization": f"Bearer key-of-the-{'admin' if admin else 'user'}", "openai-beta": beta} | asked


def expected_body(given: Arguments) -> Any:
    if given.multipart:
        pairs = [pair for name, value in given.body.items() for pair in fields(given, name, value)]
        return sorted((name, value if isinstance(value, bytes) else str(value).encode()) for name, value in pairs)
    return given.body if given.operation.bodies else None


def fields(given: Arguments, name: str, value: Any) -> list[tuple[str, Any]]:
    """Spell the parts that *value* becomes: in brackets, but for a field that the description wants as JSON."""
    as_json = given.operation.encodings.get(name) == "application/json"
    return [(name, json.dumps(value, separators=(",", ":")))] if as_json else brackets(name, value)


def body(request: httpx.Request) -> Any:
    """Read what was sent: fields of a form sorted by name, the value of a JSON text, or nothing."""
    kind = request.headers.get("content-type", "")
    if kind.startswith("multipart/"):
        return sorted((part.name, part.content) for part in parts(kind, request.read()))
    return json.loads(request.content) if request.read() else None
