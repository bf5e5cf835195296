"""The endpoints below `/_ui`, and that only this machine and the page's own origin reach them.

Covers: ui.panel, ui.watched, hosts.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from typing import Any

import httpx
import pytest

from openai_dual.emulator import Application, Emulator, Fault, RateLimit, Request
from openai_dual.emulator.hosts import is_loopback
from openai_dual.emulator.ui.watched import WatchedApplication
from openai_dual.errors import ConfigurationError
from tests.unit.emulator.http.test_connection import HEADERS

HOST = ("host", "127.0.0.1:8080")
JSON = ("content-type", "application/json")
CHAT = json.dumps({"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}], "stream": True}).encode()


def call(application: Application, method: str, path: str, *headers: tuple[str, str], body: bytes = b"") -> Any:
    """Return status and JSON of a request with the host of this machine, unless *headers* have another one."""
    outcome = application.respond(Request.to(path, method, [HOST, *headers], body))
    for _ in outcome.steps:
        pass
    assert isinstance(outcome.reply.body, bytes)
    return outcome.reply.status, json.loads(outcome.reply.body)


def events(application: Application, ticks: int = 3) -> Iterator[tuple[str, Any]]:
    """Yield the first events of a page."""
    steps = application.respond(Request.to("/_ui/events", "GET", [HOST])).steps
    data = b"".join(step for step in islice(steps, ticks) if isinstance(step, bytes))
    for block in data.decode().split("\n\n")[:-1]:
        name, _, text = block.partition("\n")
        yield name.removeprefix("event: "), json.loads(text.removeprefix("data: "))


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ((), 200),
        ((("origin", "http://127.0.0.1:8080"),), 200),
        ((("origin", "http://evil.example"),), 403),
        ((("origin", "https://127.0.0.1:8080"),), 403),
        ((("origin", "http://127.0.0.1:9090"),), 403),
        ((("origin", "null"),), 403),
        ((("host", "evil.example"),), 403),
        ((("host", "127.0.0.1.evil.example:8080"), ("origin", "http://127.0.0.1.evil.example:8080")), 403),
        ((("host", ""),), 403),
        ((("host", "["),), 403),
        ((("host", "localhost:80"), ("origin", "http://localhost:80")), 200),
        ((("host", "[::1]:80"), ("origin", "http://[::1]:80")), 200),
        ((("content-type", "text/plain"),), 415),
    ],
)
@pytest.mark.parametrize("path", ["/_ui/faults", "/_ui/clear"])
def test_controls_are_for_this_machine_and_the_own_origin(
    path: str, headers: tuple[tuple[str, str], ...], status: int
) -> None:
    application = WatchedApplication()
    body = b'{"add":"status=503"}'

    assert status == call(application, "POST", path, JSON, *headers, body=body)[0]
    assert (status == 200 and path == "/_ui/faults") == bool(application.faults.counted())


@pytest.mark.parametrize("path", ["/_ui", "/_ui/", "/_ui/events"])
def test_other_sites_cannot_read_it(path: str) -> None:
    application = WatchedApplication()
    assert 403 == call(application, "GET", path, ("host", "evil.example"))[0]
    assert 403 == call(application, "GET", path, ("origin", "http://evil.example"))[0]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"[]", 400),
        (b"{}", 400),
        (b'{"add":7}', 400),
        (b'{"add":"explode"}', 400),
        (b'{"add":""}', 400),
        (b'{"id":1,"on":"yes"}', 400),
        (b'{"id":99,"on":true}', 404),
        (b'{"id":1,"on":true}', 200),
    ],
)
def test_faults_are_checked(body: bytes, status: int) -> None:
    assert status == call(WatchedApplication(), "POST", "/_ui/faults", JSON, body=body)[0]


def test_a_fault_is_switched_on_and_off_and_on_again() -> None:
    application = WatchedApplication()
    models = ("GET", "/v1/models", ("authorization", "Bearer any"))
    seen = []
    call(application, "POST", "/_ui/faults", JSON, body=b'{"add":"status=503; times=1"}')
    added = call(application, "POST", "/_ui/faults", JSON, body=b'{"id":1,"on":false}')[1]["faults"][-1]
    for on in (True, False, True):
        body = json.dumps({"id": added["id"], "on": on}).encode()
        call(application, "POST", "/_ui/faults", JSON, body=body)
        seen += [call(application, *models)[0] for _ in range(2)]

    assert [503, 200, 200, 200, 503, 200] == seen


def test_the_page_gets_requests_streams_faults_and_limits() -> None:
    application = WatchedApplication(limits=RateLimit(requests_per_minute=60), faults=["status=500; nth=9"])
    key = ("authorization", "Bearer sk-planted-key-of-the-test")
    outcome = application.respond(Request.to("/v1/chat/completions", "POST", [HOST, key, JSON], CHAT))
    begun = dict(events(application))
    sent = b"".join(step for step in outcome.steps if isinstance(step, bytes))
    ended = dict(events(application))
    (entry,) = ended["history"]

    assert ("", None) == (begun["history"][0]["text"], begun["history"][0]["end"])
    assert (sent.decode(), "complete") == (entry["text"], entry["end"]["outcome"])
    assert ("createChatCompletion", "gpt-4o", True, 200) == tuple(
        entry[name] for name in ("operation", "model", "streamed", "status")
    )
    assert ("status=500; nth=9", True) == (ended["faults"][0]["text"], ended["faults"][0]["on"])
    assert [60, 59] == [ended["limits"][0]["allowances"][0][name] for name in ("limit", "remaining")]
    assert "planted" not in json.dumps(ended)


def test_the_page_is_complete_in_one_file_and_faults_do_not_hit_it() -> None:
    with Emulator(ui=True, faults=[Fault(early=413), Fault(close=True)]) as server:
        response = httpx.get(server.ui_url, trust_env=False)
        unknown = httpx.get(f"{server.ui_url}unknown", trust_env=False)

    assert (200, 404) == (response.status_code, unknown.status_code)
    assert "default-src 'none'" in response.headers["content-security-policy"]
    assert "://" not in response.text


def test_without_ui_there_is_no_page() -> None:
    with Emulator() as server:
        root = server.base_url.removesuffix("/v1")
        assert 404 == httpx.get(f"{root}/_ui/", headers=HEADERS, trust_env=False).status_code
        with pytest.raises(RuntimeError, match="ui=True"):
            _ = server.ui_url


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.0.1", "example.com"])
def test_the_page_is_refused_on_other_interfaces(host: str) -> None:
    assert not is_loopback(host)
    with pytest.raises(ConfigurationError, match="served on loopback only"):
        Emulator(ui=True, host=host)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "::1", "localhost"])
def test_loopback_hosts(host: str) -> None:
    assert is_loopback(host)


def test_the_page_is_loaded_on_request_only() -> None:
    program = (
        "import sys; from openai_dual.emulator import Emulator; Emulator();"
        "print([name for name in sys.modules if '.emulator.ui' in name])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "[]" == done.stdout.strip()
