"""Faults by header, over a real socket, and their text form.

Covers: fault_effects, fault_rules, validators.
"""

from __future__ import annotations

from itertools import count

import httpx
import pytest

from openai_dual.emulator import Fault
from openai_dual.errors import ConfigurationError

CHAT = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello there"}], "stream": True}


_times = count(1)


def faulty(api: httpx.Client, fault: str, method: str = "GET", path: str = "/models", **body: object) -> httpx.Response:
    return api.request(method, path, headers={"x-emulator-fault": fault}, **body)  # type: ignore[arg-type]  # json=


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 429, 500, 502, 503])
def test_an_error_response_of_any_status(api: httpx.Client, status: int) -> None:
    response = faulty(api, f"status={status}; code=some_code")

    assert (status, "some_code") == (response.status_code, response.json()["error"]["code"])
    assert response.headers["x-request-id"]


def test_hints_for_a_retry_go_out_as_headers(api: httpx.Client) -> None:
    headers = faulty(api, "status=429; retry-after=0.5; retry-after-ms=20; x-should-retry=false").headers

    assert ("0.5", "20", "false") == tuple(
        headers[name] for name in ("retry-after", "retry-after-ms", "x-should-retry")
    )


def test_a_fault_ends_after_so_many_times(api: httpx.Client) -> None:
    fault = f"status=503;times=2;code=once-{next(_times)}"

    assert [503, 503, 200, 200] == [faulty(api, fault).status_code for _ in range(4)]


@pytest.mark.parametrize(
    ("fault", "status", "content_type", "start"),
    [
        ("html", 200, "text/html", "<html>"),
        ("html;status=502", 502, "text/html", "<html>"),
        ("content-type=text/css", 200, "text/css", '{"object":"list"'),
        ("malformed", 200, "application/json", '{"object":"list"'),
    ],
)
def test_a_wrong_body(api: httpx.Client, fault: str, status: int, content_type: str, start: str) -> None:
    response = faulty(api, fault)

    assert (status, content_type) == (response.status_code, response.headers["content-type"])
    assert response.text.startswith(start)


def test_malformed_json_does_not_parse(api: httpx.Client) -> None:
    with pytest.raises(ValueError, match="Unterminated"):
        faulty(api, "malformed").json()


@pytest.mark.parametrize(("method", "path", "body"), [("GET", "/models", None), ("POST", "/chat/completions", CHAT)])
def test_a_body_is_cut_in_the_middle(api: httpx.Client, method: str, path: str, body: object) -> None:
    with pytest.raises(httpx.RemoteProtocolError, match=r"without sending complete message body"):
        faulty(api, "cut", method, path, json=body)


def test_a_cut_stream_delivers_its_first_half(api: httpx.Client) -> None:
    request = api.build_request("POST", "/chat/completions", json=CHAT, headers={"x-emulator-fault": "cut"})
    parts: list[bytes] = []
    with pytest.raises(httpx.RemoteProtocolError):
        parts.extend(api.send(request, stream=True).iter_raw())
    received = b"".join(parts)

    assert received.startswith(b"data: {")
    assert b"[DONE]" not in received
    assert not received.endswith(b"\n\n")


def test_a_connection_is_reset(api: httpx.Client) -> None:
    with pytest.raises(httpx.ReadError):
        faulty(api, "reset")


def test_the_server_continues_after_a_broken_connection(api: httpx.Client) -> None:
    with pytest.raises(httpx.ReadError):
        faulty(api, "reset")

    assert 200 == api.get("/models").status_code


@pytest.mark.parametrize("fault", ["slow=30", "stall=30"])
def test_a_slow_response(api: httpx.Client, fault: str) -> None:
    with pytest.raises(httpx.ReadTimeout):
        api.get("/models", headers={"x-emulator-fault": fault}, timeout=0.1)


@pytest.mark.parametrize("fault", ["slow=0.01", "stall=0.01"])
def test_a_pause_leaves_the_response_complete(api: httpx.Client, fault: str) -> None:
    assert api.get("/models").json() == faulty(api, fault).json()


@pytest.mark.parametrize("fault", ["explode", "status=many", "times=-1;html"])
def test_an_unknown_fault_is_a_400(api: httpx.Client, fault: str) -> None:
    response = faulty(api, fault)

    assert 400 == response.status_code
    assert "x-emulator-fault" in response.json()["error"]["message"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("status=503", Fault(status=503)),
        (" status=503 ;; times=2; ", Fault(status=503, times=2)),
        ("retry-after=0.5; status=429", Fault(status=429, retry_after="0.5")),
        ("retry-after=Wed, 21 Oct 2026 07:28:00 GMT", Fault(retry_after="Wed, 21 Oct 2026 07:28:00 GMT")),
        ("retry-after-date=3; status=503", Fault(status=503, retry_after_date=3)),
        ("cut; after=2; at=character", Fault(cut=True, after=2, at="character")),
        ("stall=1.5; at=10", Fault(stall=1.5, at=10)),
        ("unfinished", Fault(unfinished=1)),
        ("error-event", Fault(error_event=0)),
        ("drop", Fault(drop=1)),
        ("body=a=b", Fault(body="a=b")),
        ("html; path=/files/*; method=GET; model=m; nth=2; rate=0.5", Fault(
            html=True, path="/files/*", method="GET", model="m", nth=2, rate=0.5)),
    ],
)  # fmt: skip
def test_a_fault_is_written_as_text(text: str, fault: Fault) -> None:
    assert fault == Fault.parse(text)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("explode", "expected one of .*, got 'explode'"),
        ("status=many", "Fault.status: expected a status from 200 to 599, got 'many'"),
        ("status=600", "Fault.status"),
        ("status=100", "Fault.status"),
        ("slow=-1", "Fault.slow"),
        ("drop=0", "Fault.drop"),
        ("slow", "Fault.slow"),
        ("stall=long", "Fault.stall"),
        ("cut; at=end", "Fault.at"),
        ("cut; after=-1", "Fault.after"),
        ("interim=100", "Fault.interim"),
        ("encoding=\u00e9", "Fault.encoding"),
        ("x-should-retry=maybe", "Fault.x_should_retry"),
        ("html=yes", "Fault.html"),
        ("status=429; retry-after=\u00e9", "Fault.retry_after: expected printable ASCII"),
        ("content-type=a\nb", "Fault.content_type: expected printable ASCII"),
        ("status=307; location=/\u00e9", "Fault.location: expected printable ASCII"),
        ("cut; times=0", "Fault.times"),
        ("cut; nth=0", "Fault.nth"),
        ("cut; rate=0", "Fault.rate"),
        ("times=1", "it has no effect"),
        ("after=1; at=2", "it has no effect"),
        ("", "it has no effect"),
    ],
)
def test_a_fault_that_is_invalid_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(ConfigurationError, match=complaint):
        Fault.parse(text)
