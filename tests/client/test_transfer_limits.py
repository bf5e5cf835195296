"""Limits of transfers: decompression bombs, endless responses and redirects, keys over plain http."""

from __future__ import annotations

import gzip
import ssl
import warnings
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_dual import AsyncOpenAI, Config, ConfigurationError, InternalServerError, OpenAI, errors
from openai_dual.client.base import InsecureConnectionWarning
from openai_dual.config.base_urls import checked_base_url
from openai_dual.http.redirects import protect_credentials
from openai_dual.http.tls import tls_context
from tests.support.clients import Driver, Kind
from tests.support.loopback import Loopback

LIBRARIES = ("httpx", "httpx2")
"""The tests run with the HTTP clients of both."""

BOMB = gzip.compress(b'{"id": "' + b"a" * 40_000_000 + b'"}')


def answering(content: bytes, status: int = 200, **headers: str) -> httpx.MockTransport:
    class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            return (content[at : at + 65536] for at in range(0, len(content), 65536))

        async def __aiter__(self) -> Any:
            for chunk in self:
                yield chunk

    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.MockTransport(lambda _: httpx.Response(status, headers=fields, stream=Body()))


@pytest.mark.parametrize(
    ("transport", "most", "message"),
    [
        (answering(b'{"id": "%b"}' % (b"a" * 1000)), 1000, "more than 1000 bytes"),
        (answering(gzip.compress(b'{"id": "%b"}' % (b"a" * 1000)), content_encoding="gzip"), 1000, "1000 bytes"),
        (answering(BOMB, content_encoding="gzip"), None, "more than 200 times"),
    ],
)
def test_too_much_is_refused(kind: Kind, transport: httpx.MockTransport, most: int | None, message: str) -> None:
    with (
        Driver(kind, transport, max_response_bytes=most) as driver,
        pytest.raises(errors.ResponseTooLargeError, match=message) as caught,
    ):
        driver.call("models.retrieve", "m")

    assert ("OPENAI_RESPONSE", False) == (caught.value.category, caught.value.retryable)


@pytest.mark.parametrize("how", ["read", "text", "json", "parse"])
def test_too_much_is_refused_where_the_caller_reads(kind: Kind, how: str) -> None:
    with Driver(kind, answering(b"{}" + b" " * 1000), max_response_bytes=1000) as driver:
        opened = driver.client.with_streaming_response.models.retrieve("m")
        response = driver.finish(opened.__enter__() if kind == "sync" else opened.__aenter__())
        with pytest.raises(errors.ResponseTooLargeError):
            driver.finish(getattr(response, how)())
        driver.finish(response.close())


@pytest.mark.parametrize("broken", [ssl.SSLError("bad record mac"), OSError("no route")])
@pytest.mark.parametrize("how", ["stream", "read", "iter_bytes"])
def test_what_the_system_raises_while_a_body_is_read_is_ours(kind: Kind, broken: OSError, how: str) -> None:
    class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b'data: {"choices": []}\n\n'
            raise broken

        async def __aiter__(self) -> Any:
            for chunk in self:
                yield chunk

    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Broken()))
    with Driver(kind, transport) as driver, pytest.raises(errors.APIConnectionError, match=broken.args[0]):
        read_by(driver, kind, how)


def read_by(driver: Driver, kind: Kind, how: str) -> None:
    if how == "stream":
        driver.events(driver.call("chat.completions.create", model="m", messages=[], stream=True))
    opened = driver.client.with_streaming_response.get("/x")
    response = driver.finish(opened.__enter__() if kind == "sync" else opened.__aenter__())
    found = getattr(response, how)()
    driver.events(found) if how == "iter_bytes" else driver.finish(found)


@pytest.mark.parametrize("encoding", ["gzip, gzip", "br", "zstd", "nonsense"])
@pytest.mark.parametrize("stream", [False, True])
def test_encodings_that_nobody_asked_for_are_refused(kind: Kind, encoding: str, stream: bool) -> None:
    with Driver(kind, answering(b"{}", content_encoding=encoding)) as driver, pytest.raises(errors.APIError):
        driver.call("chat.completions.create", model="m", messages=[], stream=stream)


def test_a_bomb_in_an_error_leaves_the_error(kind: Kind) -> None:
    with Driver(kind, answering(BOMB, 500, content_encoding="gzip")) as driver, pytest.raises(InternalServerError):
        driver.call("models.retrieve", "m")


@pytest.mark.parametrize(("encoding", "compress"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_what_is_within_bounds_is_read(kind: Kind, encoding: str, compress: Any) -> None:
    transport = answering(compress(b'{"id": "m"}'), content_encoding=encoding, content_type="application/json")
    with Driver(kind, transport, max_response_bytes=11) as driver:
        assert "m" == driver.call("models.retrieve", "m").id


def test_redirects_are_capped(kind: Kind) -> None:
    moved = b"HTTP/1.1 307 Moved\r\nLocation: /v1/again\r\nContent-Length: 0\r\n\r\n"
    with Loopback([moved]) as server, Driver(kind, base_url=f"{server.url}/v1", max_retries=3) as driver:
        with pytest.raises(errors.TooManyRedirectsError) as caught:
            driver.call("models.retrieve", "m")

        assert (1, False) == (caught.value.attempts, caught.value.retryable)


def test_a_redirect_does_not_leave_tls() -> None:
    request = httpx.Request("POST", "http://api.example/v1", extensions={"origin": ("https", b"api.example")})
    with pytest.raises(httpx.UnsupportedProtocol):
        protect_credentials(request)


@pytest.mark.parametrize(
    ("url", "allow_http", "fine"),
    [
        ("https://anywhere.example/v1", False, True),
        ("http://localhost:8000/v1", False, True),
        ("http://127.0.0.1:8000", False, True),
        ("http://[::1]:8000", False, True),
        ("http://10.1.2.3", False, True),
        ("http://192.168.0.9", False, True),
        ("http://vllm:8000", False, True),
        ("http://box.local", False, True),
        ("http://llm.svc.internal", False, True),
        ("http://anywhere.example/v1", False, False),
        ("http://8.8.8.8", False, False),
        ("http://local.example", False, False),
        ("http://anywhere.example/v1", True, True),
        ("http://api.openai.com/v1", True, False),
        ("http://api.openai.com./v1", True, False),
        ("http://API.OpenAI.com/v1", True, False),
        ("http://eu.api.openai.com/v1", True, False),
        ("https://user:pass@anywhere.example", True, False),
    ],
)
def test_keys_go_out_in_the_clear_to_what_is_nearby_only(url: str, allow_http: bool, fine: bool) -> None:
    if fine:
        assert url == checked_base_url(url, allow_http=allow_http)
    else:
        with pytest.raises(ConfigurationError, match=r"^base_url: ") as caught:
            checked_base_url(url, allow_http=allow_http)
        assert "pass@" not in str(caught.value)


def test_a_base_url_may_have_a_query(kind: Kind) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200, json={"data": []})

    with Driver(kind, httpx.MockTransport(answer), base_url="https://gw.example/a/v1/?api-version=1&x=") as driver:
        driver.call("models.list")
        driver.call("files.list", limit=2)
        driver.call("get", "https://other.example/x")

    assert [
        "https://gw.example/a/v1/models?api-version=1&x=",
        "https://gw.example/a/v1/files?api-version=1&x=&limit=2",
        "https://other.example/x",
    ] == seen


def test_a_credential_in_the_default_query_stays_at_home(kind: Kind) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.query.decode())
        return httpx.Response(200, json={})

    with Driver(kind, httpx.MockTransport(answer), default_query={"api_key": "k", "v": "1"}) as driver:
        driver.call("get", "/x")
        driver.call("get", "https://other.example/x")

    assert ["api_key=k&v=1", "v=1"] == seen


@pytest.mark.parametrize("value", ["a\r\nX-Other: b", "a\nb", "a\x00b", "\u20ac"])
def test_headers_of_a_call_cannot_smuggle(kind: Kind, value: str) -> None:
    with Driver(kind) as driver, pytest.raises(errors.InvalidParameterError) as caught:
        driver.call("models.retrieve", "m", extra_headers={"X-Key": value})

    assert value not in str(caught.value)


def test_switching_verification_off_warns_each_time() -> None:
    for client in (OpenAI, AsyncOpenAI, OpenAI):
        with pytest.warns(InsecureConnectionWarning, match="verify=False"):
            client(api_key="k", verify=False)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        OpenAI(api_key="k")
        OpenAI(api_key="k").with_options(timeout=1)


def test_files_of_tls_are_named_where_they_cannot_be_used(kind: Kind, tmp_path: Path) -> None:
    (tmp_path / "bad.pem").write_text("not a certificate")
    for setting in ("ca_bundle", "cert"):
        for path in (tmp_path / "missing.pem", tmp_path / "bad.pem"):
            settings: Any = {setting: str(path)}
            with (
                Driver(kind, **settings) as driver,
                pytest.raises(ConfigurationError, match=f"^{setting}: the file cannot be used"),
            ):
                driver.call("models.list")


def test_tls_is_verified_and_recent() -> None:
    context = tls_context(Config())

    assert ("TLSv1_2", "CERT_REQUIRED", True) == (
        context.minimum_version.name, context.verify_mode.name, context.check_hostname,
    )  # fmt: skip
    assert "CERT_NONE" == tls_context(Config(verify=False)).verify_mode.name
    assert context is tls_context(Config(verify=context))
