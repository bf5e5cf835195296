"""Fixtures: one emulator for all tests here; tests use different names for what they create or break."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from openai_dual.emulator import Application, Emulator, Request
from tests.support.clients import KINDS, Driver

KEY = "sk-emulator-test"


@pytest.fixture(scope="session")
def emulator() -> Iterator[Emulator]:
    with Emulator() as server:
        yield server


@pytest.fixture(scope="session")
def api(emulator: Emulator) -> Iterator[httpx.Client]:
    """An HTTP client with a key."""
    headers = {"authorization": f"Bearer {KEY}"}
    with httpx.Client(base_url=emulator.base_url, headers=headers, trust_env=False) as client:
        yield client


@pytest.fixture(params=KINDS)
def driver(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[Driver]:
    """A client of each kind."""
    with Driver(request.param, base_url=emulator.base_url) as driver:
        yield driver


@pytest.fixture
def fresh() -> Iterator[httpx.Client]:
    """An HTTP client for an empty account, without a socket."""
    application = Application()

    def answer(request: httpx.Request) -> httpx.Response:
        headers = request.headers.items()
        target = request.url.raw_path.decode("ascii")
        reply = application.respond(Request.to(target, request.method, headers, request.read())).reply
        body = reply.body if isinstance(reply.body, bytes) else b"".join(reply.body)
        typed = {"content-type": reply.content_type} if reply.content_type else {}
        return httpx.Response(reply.status, headers={**reply.headers, **typed}, content=body)

    headers = {"authorization": f"Bearer {KEY}"}
    with httpx.Client(base_url="http://a/v1", headers=headers, transport=httpx.MockTransport(answer)) as client:
        yield client
