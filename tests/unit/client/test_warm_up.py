"""`warm_up`: the first call after it loads nothing.

Covers: http.rehearsal.
"""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import httpx
import pytest

from openai_dual import APIConnectionError, ClientClosedError, Hooks, InvalidParameterError
from tests.support.clients import Driver, Kind
from tests.support.loopback import Loopback, Script

JSON = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b"
COMPLETION = b'{"choices":[{"message":{"role":"assistant","content":"hi"}}],"usage":{"total_tokens":1}}'
HEADERS = b"HTTP/1.1 404 Not Found\r\ncontent-length: 9\r\n\r\n"

PROGRAM = """
import asyncio, sys, openai_dual
async def main():
    client = openai_dual.{kind}(api_key="k", base_url={url!r}, max_retries=0)
    {wait}client.warm_up(connect={connect})
    before = set(sys.modules)
    {wait}client.chat.completions.create(model="m", messages=[])
    print(sorted(sys.modules.keys() - before))
asyncio.run(main())
"""


def response(body: bytes) -> Script:
    return [JSON % (len(body), body)]


@pytest.mark.parametrize("connect", [False, True])
def test_the_first_call_loads_nothing(kind: Kind, connect: bool) -> None:
    name, wait = ("OpenAI", "") if kind == "sync" else ("AsyncOpenAI", "await ")
    scripts = [[HEADERS], response(COMPLETION)] if connect else [response(COMPLETION)]
    with Loopback(*scripts) as server:
        program = PROGRAM.format(kind=name, wait=wait, url=server.url, connect=connect)
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)

    assert ("[]", 1) == (done.stdout.strip(), server.connections)


def test_nothing_is_sent_reported_or_counted(kind: Kind) -> None:
    seen: list[Any] = []
    keys: list[str] = []

    def key() -> str:
        keys.append("k")
        return "k"

    with Driver(kind, api_key=key, base_url="http://127.0.0.1:9", hooks=Hooks(on_outcome=seen.append)) as driver:
        driver.call("warm_up", "chat.completions.create", "files.list", "files.create", "audio.speech.create")
        health = driver.client.health()

    assert ([], [], {}, []) == (seen, keys, health["circuits"], health["last_errors"])


def test_connecting_sends_no_key(kind: Kind) -> None:
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(404)

    with Driver(kind, httpx.MockTransport(respond), base_url="https://api.example/v1") as driver:
        driver.call("warm_up", connect=True)

    assert [("HEAD", "https://api.example/v1")] == [(each.method, str(each.url)) for each in sent]
    assert "authorization" not in sent[0].headers


def test_a_host_that_cannot_be_reached_is_an_error(kind: Kind) -> None:
    with Driver(kind, base_url="http://127.0.0.1:9") as driver:
        driver.call("warm_up")
        with pytest.raises(APIConnectionError):
            driver.call("warm_up", connect=True)


@pytest.mark.parametrize("name", ["chat.nothing", "chat", "api_key", "", "with_options"])
def test_other_names_are_refused(kind: Kind, name: str) -> None:
    with Driver(kind) as driver, pytest.raises(InvalidParameterError, match=f"warm_up: .*{name!r}"):
        driver.call("warm_up", name)


def test_a_closed_client_refuses(kind: Kind) -> None:
    with Driver(kind) as driver:
        driver.finish(driver.client.close())
        with pytest.raises(ClientClosedError):
            driver.call("warm_up")
