"""Tools that replace methods of httpx or httpcore see each request of our clients: sync, async, streams.

They may come before the first call or after it, and are gone when they say so.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, TypeAlias

import httpx
import pytest
import respx
import sentry_sdk
import vcr
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pytest_httpx import HTTPXMock

from openai_dual import AsyncOpenAI, OpenAI
from tests.support.clients import Kind
from tests.support.loopback import END, HEAD, Loopback, chunk
from tests.support.transports import CONNECTIONS, use_connections

BODY = b'{"id": "%b", "choices": [{"message": {"role": "assistant", "content": "hi"}}]}'
EVENT = b'data: {"id": "%b", "choices": [{"index": 0, "delta": {"content": "hi"}, "finish_reason": "stop"}]}\n\n'
DONE = b"data: [DONE]\n\n"

Style: TypeAlias = Literal["call", "stream"]


@pytest.fixture(params=["call", "stream"])
def style(request: pytest.FixtureRequest) -> Style:
    found: Style = request.param
    return found


@pytest.fixture(params=CONNECTIONS, autouse=True)
def _connections(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    use_connections(request.param, monkeypatch)


def real(style: Style) -> Loopback:
    """A server whose responses have the id "real"."""
    if style == "stream":
        return Loopback([HEAD, chunk(EVENT % b"real"), chunk(DONE), END])
    body = BODY % b"real"
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
    return Loopback([head + body])


def mocked(style: Style) -> tuple[bytes, str]:
    """A body with the id "mock", and its content type."""
    if style == "stream":
        return EVENT % b"mock" + DONE, "text/event-stream"
    return BODY % b"mock", "application/json"


@contextmanager
def asking(kind: Kind, style: Style, url: str) -> Generator[Callable[[], Any]]:
    """Return a function that makes a call, by one client, and returns the id of its response."""
    ask: dict[str, Any] = {"model": "m", "messages": []}
    if kind == "sync":
        with OpenAI(api_key="k", base_url=url, max_retries=0) as client:

            def call() -> Any:
                if style == "call":
                    return client.chat.completions.create(**ask).id
                with client.chat.completions.create(**ask, stream=True) as stream:
                    return [event.id for event in stream][-1]

            yield call
        return
    with asyncio.Runner() as runner:
        aclient = AsyncOpenAI(api_key="k", base_url=url, max_retries=0)

        async def acall() -> Any:
            if style == "call":
                return (await aclient.chat.completions.create(**ask)).id
            async with await aclient.chat.completions.create(**ask, stream=True) as stream:
                return [event.id async for event in stream][-1]

        yield lambda: runner.run(acall())
        runner.run(aclient.close())


@pytest.fixture
def ask(kind: Kind, style: Style) -> Iterator[Callable[[], str]]:
    with real(style) as server, asking(kind, style, server.url) as call:
        yield call


EARLY = pytest.mark.parametrize("called_before", [False, True], ids=["before the first call", "after it"])


@EARLY
def test_respx_mocks_httpcore(ask: Callable[[], str], style: Style, called_before: bool) -> None:
    if called_before:
        assert ask() == "real"
    content, label = mocked(style)
    with respx.mock(assert_all_called=True) as mock:
        mock.post(path="/chat/completions").respond(content=content, headers={"Content-Type": label})
        assert ask() == "mock"
        assert mock.calls.call_count == 1
    assert ask() == "real"


@EARLY
def test_respx_mocks_httpx(ask: Callable[[], str], style: Style, called_before: bool) -> None:
    if called_before:
        assert ask() == "real"
    content, label = mocked(style)
    with respx.mock(using="httpx") as mock:
        mock.post(path="/chat/completions").respond(content=content, headers={"Content-Type": label})
        assert ask() == "mock"
    assert ask() == "real"


@EARLY
def test_respx_lets_requests_pass(ask: Callable[[], str], called_before: bool) -> None:
    if called_before:
        assert ask() == "real"
    with respx.mock() as mock:
        route = mock.post(path="/chat/completions").pass_through()
        assert ask() == "real"
        assert route.called


@EARLY
@pytest.mark.httpx_mock(assert_all_responses_were_requested=True)
def test_pytest_httpx_mocks(kind: Kind, style: Style, called_before: bool, request: pytest.FixtureRequest) -> None:
    with real(style) as server, asking(kind, style, server.url) as ask:
        if called_before:
            assert ask() == "real"
        mock: HTTPXMock = request.getfixturevalue("httpx_mock")
        content, label = mocked(style)
        mock.add_response(content=content, headers={"Content-Type": label})

        assert ask() == "mock"
        assert [each.url.path for each in mock.get_requests()] == ["/chat/completions"]


@EARLY
def test_vcrpy_records_and_replays(kind: Kind, style: Style, called_before: bool, tmp_path: Path) -> None:
    with real(style) as server, asking(kind, style, server.url) as ask:
        if called_before:
            assert ask() == "real"
        for played in (0, 1):
            with vcr.use_cassette(str(tmp_path / "cassette.yaml")) as cassette:
                assert ask() == "real"
                assert (len(cassette), cassette.play_count) == (1, played)


@EARLY
def test_opentelemetry_traces(ask: Callable[[], str], called_before: bool) -> None:
    if called_before:
        assert ask() == "real"
    spans, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    try:
        assert ask() == "real"
    finally:
        HTTPXClientInstrumentor().uninstrument()
    assert ask() == "real"

    (span,) = spans.get_finished_spans()
    assert span.attributes is not None
    assert str(span.attributes["http.url"]).endswith("/chat/completions")


@EARLY
def test_sentry_traces(ask: Callable[[], str], called_before: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if called_before:
        assert ask() == "real"
    from sentry_sdk.integrations.httpx import HttpxIntegration

    sent: list[Any] = []
    for client in (httpx.Client, httpx.AsyncClient):
        monkeypatch.setattr(client, "send", client.send)  # restored after the test
    monkeypatch.setattr("sentry_sdk.integrations._installed_integrations", set())
    monkeypatch.setattr("sentry_sdk.integrations._processed_integrations", set())
    sentry_sdk.init(
        dsn="http://key@127.0.0.1:9/1",
        traces_sample_rate=1.0,
        default_integrations=False,
        auto_enabling_integrations=False,
        integrations=[HttpxIntegration()],
        before_send_transaction=lambda event, _: sent.append(event),
    )
    try:
        with sentry_sdk.start_transaction(name="test"):
            assert ask() == "real"
    finally:
        sentry_sdk.get_client().close()
        sentry_sdk.init()

    (transaction,) = sent
    assert [span["op"] for span in transaction["spans"]] == ["http.client"]
