"""The spans of calls: which there are, what they say, whose children they are, when they end.

Covers: semantics, spans.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import httpx
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from openai_dual import AsyncOpenAI, CircuitBreaker, OpenAI, OpenAIError, RateLimits
from openai_dual.emulator import Emulator
from openai_dual.observe import Tracing
from openai_dual.runtime.clock import replaced_clock
from tests.support.clients import Driver
from tests.support.clocks import WaitlessClock
from tests.support.streaming import Body

Dual = Callable[..., Driver]
COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "model": "m-2026",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hi"}}],
    "usage": {"prompt_tokens": 3, "completion_tokens": 5, "total_tokens": 8},
}
EVENT = b'data: {"model":"m-2026","choices":[{"index":0,"finish_reason":"stop"}]}\n\n'
DONE = b"data: [DONE]\n\n"
ROOT = "openai.chat.completions.create"


class Spans:
    """A tracer provider, and the spans that it has been given."""

    def __init__(self) -> None:
        self.provider = TracerProvider()
        self._exporter = InMemorySpanExporter()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))

    @property
    def finished(self) -> list[ReadableSpan]:
        return list(self._exporter.get_finished_spans())

    @property
    def names(self) -> list[str]:
        return [span.name for span in self.finished]

    def one(self, name: str) -> ReadableSpan:
        [span] = [span for span in self.finished if span.name == name]
        return span

    def attributes(self, name: str) -> dict[str, Any]:
        return dict(self.one(name).attributes or {})

    def parent(self, span: ReadableSpan) -> str | None:
        names = {each.context.span_id: each.name for each in self.finished if each.context}
        return None if span.parent is None else names.get(span.parent.span_id, "elsewhere")


def of(span: ReadableSpan, name: str) -> Any:
    return (span.attributes or {})[name]


@pytest.fixture
def spans() -> Spans:
    return Spans()


def chat(driver: Driver, **more: Any) -> Any:
    return driver.call("chat.completions.create", model="m", messages=[{"role": "user", "content": "hi"}], **more)


def test_a_call_has_a_span_with_children(dual: Dual, spans: Spans) -> None:
    answer = httpx.Response(200, json=COMPLETION, headers={"x-request-id": "req_1"})
    chat(dual([answer], tracing=Tracing(spans.provider), base_url="https://api.example:8443/v1"))

    assert ["openai.circuit_breaker", "openai.attempt", "openai.decode", ROOT] == spans.names
    assert [ROOT, ROOT, ROOT, None] == [spans.parent(span) for span in spans.finished]
    attributes = spans.attributes(ROOT)
    assert len(attributes.pop("openai.correlation_id")) == 32
    assert {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "m",
        "gen_ai.response.id": "chatcmpl-1",
        "gen_ai.response.model": "m-2026",
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": 3,
        "gen_ai.usage.output_tokens": 5,
        "server.address": "api.example",
        "server.port": 8443,
        "http.method": "POST",
        "http.url": "https://api.example:8443/v1/chat/completions",
        "http.status_code": 200,
        "openai.endpoint": "POST /chat/completions",
        "openai.model": "m",
        "openai.streaming": False,
        "openai.request_id": "req_1",
        "openai.tokens.prompt": 3,
        "openai.tokens.completion": 5,
        "openai.attempts": 1,
        "openai.outcome": "ok",
        "openai.wait_seconds": 0,
        "openai.circuit_breaker.state": "closed",
    } == attributes


def test_attempts_and_waits_are_children(dual: Dual, spans: Spans, waits: list[float]) -> None:
    driver = dual(
        [httpx.Response(500), httpx.Response(200, json=COMPLETION)], max_retries=1, tracing=Tracing(spans.provider)
    )
    chat(driver)

    attempts = [span for span in spans.finished if span.name == "openai.attempt"]
    assert [(1, 500, StatusCode.ERROR), (2, 200, StatusCode.UNSET)] == [
        (
            of(span, "openai.attempt"),
            of(span, "http.status_code"),
            span.status.status_code,
        )
        for span in attempts
    ]
    assert waits == [spans.attributes("openai.retry_wait")["openai.wait.expected_seconds"]]
    assert {ROOT} == {spans.parent(span) for span in spans.finished if span.name != ROOT}
    assert ["openai.retry"] == [event.name for event in spans.one(ROOT).events]


def test_a_failure_has_its_class_and_no_credential(dual: Dual, spans: Spans) -> None:
    answer = httpx.Response(401, json={"error": {"message": "wrong key: sk-abcdefghijklmnop"}})
    with pytest.raises(OpenAIError):
        chat(dual([answer], tracing=Tracing(spans.provider)))

    root = spans.one(ROOT)
    assert (StatusCode.ERROR, "AuthenticationError", "error") == (
        root.status.status_code,
        spans.attributes(ROOT)["error.type"],
        spans.attributes(ROOT)["openai.outcome"],
    )
    assert "sk-abcdefghijklmnop" not in str(root.to_json())


def test_an_open_circuit_refuses_in_its_span(dual: Dual, spans: Spans) -> None:
    breaker = CircuitBreaker(failure_threshold=1)
    driver = dual([httpx.Response(500)], circuit_breaker=breaker, tracing=Tracing(spans.provider))
    for _ in range(2):
        with suppress(OpenAIError):
            chat(driver)

    refused = [span for span in spans.finished if span.name == "openai.circuit_breaker"][1]
    assert ("open", "CircuitOpenError") == (
        of(refused, "openai.circuit_breaker.state"),
        of(refused, "error.type"),
    )


def test_a_wait_for_the_rate_limit_has_a_span(dual: Dual, spans: Spans, waits: list[float]) -> None:
    limits = RateLimits(requests_per_minute=60, tokens_per_minute=1000, max_wait=None)
    with replaced_clock(WaitlessClock(waits.append, Ticking())):
        driver = dual(
            lambda _: httpx.Response(200, json=COMPLETION), rate_limits=limits, tracing=Tracing(spans.provider)
        )
    for _ in range(2):
        chat(driver)

    assert "openai.rate_limit" in spans.names
    assert waits


class Ticking:
    """A clock that moves by 0.02 s each time it is read."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 0.02
        return self.now


def stream(driver: Driver) -> Any:
    return chat(driver, stream=True)


def test_a_stream_keeps_its_span_open(dual: Dual, spans: Spans) -> None:
    driver = dual([httpx.Response(200, stream=Body([EVENT, EVENT, DONE]))], tracing=Tracing(spans.provider))
    events = stream(driver)
    assert ["openai.circuit_breaker"] == spans.names
    driver.events(events)

    assert ["openai.circuit_breaker", "openai.attempt", ROOT] == spans.names
    attributes = spans.attributes(ROOT)
    assert (2, "ok", True) == (
        attributes["openai.stream.chunks"],
        attributes["openai.outcome"],
        attributes["openai.streaming"],
    )
    assert attributes["openai.stream.time_to_first_event"] >= 0
    assert ["openai.first_event"] == [event.name for event in spans.one(ROOT).events]


@pytest.mark.parametrize("how", ["close", "break", "forget"])
def test_however_a_stream_is_left_its_spans_end(dual: Dual, spans: Spans, how: str) -> None:
    driver = dual([httpx.Response(200, stream=Body([EVENT, EVENT, DONE]))], tracing=Tracing(spans.provider))
    events = stream(driver)
    if how == "close":
        driver.finish(events.close())
    elif how == "break":
        _leave(driver, events)
    del events
    driver.finish(asyncio.sleep(0))
    gc.collect()

    assert sorted(["openai.attempt", "openai.circuit_breaker", ROOT]) == sorted(spans.names)
    assert "abandoned" == spans.attributes(ROOT)["openai.outcome"]


def _leave(driver: Driver, events: Any) -> None:
    async def first() -> None:
        async for _ in events:
            break

    if hasattr(events, "__aiter__"):
        driver.finish(first())
    else:
        for _ in events:
            break


def test_an_interrupted_stream_is_an_error(dual: Dual, spans: Spans) -> None:
    body = Body([EVENT.replace(b'"stop"', b"null"), httpx.ReadError("reset")])
    driver = dual([httpx.Response(200, stream=body)], tracing=Tracing(spans.provider))
    with pytest.raises(OpenAIError):
        driver.events(stream(driver))

    assert "StreamInterrupted" == spans.attributes(ROOT)["error.type"]


def test_the_callers_span_is_the_parent(dual: Dual, spans: Spans) -> None:
    driver = dual(lambda _: httpx.Response(200, json=COMPLETION), tracing=Tracing(spans.provider))
    with spans.provider.get_tracer("test").start_as_current_span("outer") as outer:
        chat(driver)
        assert outer is trace.get_current_span()

    assert "outer" == spans.parent(spans.one(ROOT))


def test_threads_nest_apart(spans: Spans) -> None:
    tracer = spans.provider.get_tracer("test")
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=COMPLETION))
    with OpenAI(
        api_key="key-of-the-user", tracing=Tracing(spans.provider), http_client=httpx.Client(transport=transport)
    ) as client:

        def call(number: int) -> None:
            with tracer.start_as_current_span(f"outer {number}"):
                client.chat.completions.create(model=str(number), messages=[])

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(call, range(24)))

    assert [] == misplaced(spans, 24)


def test_tasks_nest_apart_and_cancelled_ones_end(spans: Spans) -> None:
    asyncio.run(run_tasks(spans))

    assert [] == misplaced(spans, 8)
    outcomes = {of(span, "openai.model"): of(span, "openai.outcome") for span in spans.finished if span.name == ROOT}
    assert {str(number): "abandoned" if number == 3 else "ok" for number in range(8)} == outcomes


async def run_tasks(spans: Spans) -> None:
    tracer = spans.provider.get_tracer("test")

    async def answer(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        if b'"model":"3"' in request.content:
            await asyncio.Event().wait()
        return httpx.Response(200, json=COMPLETION)

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    async with AsyncOpenAI(api_key="key-of-the-user", tracing=Tracing(spans.provider), http_client=http) as client:

        async def call(number: int) -> None:
            with tracer.start_as_current_span(f"outer {number}"):
                await client.chat.completions.create(model=str(number), messages=[])

        tasks = [asyncio.create_task(call(number)) for number in range(8)]
        await asyncio.gather(*(task for number, task in enumerate(tasks) if number != 3))
        tasks[3].cancel()
        await asyncio.gather(tasks[3], return_exceptions=True)


def misplaced(spans: Spans, count: int) -> list[str]:
    """List the spans of calls that do not stand below the span of their own thread or task."""
    roots = [span for span in spans.finished if span.name == ROOT]
    assert count == len(roots)
    return [span.to_json() for span in roots if spans.parent(span) != f"outer {of(span, 'openai.model')}"]


@pytest.mark.parametrize("propagate", [True, False])
def test_the_context_is_propagated_if_asked(dual: Dual, spans: Spans, propagate: bool) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=COMPLETION)

    chat(dual(answer, tracing=Tracing(spans.provider, propagate=propagate)))

    attempt = spans.one("openai.attempt").context
    expected = (
        f"00-{attempt.trace_id:032x}-{attempt.span_id:016x}-{int(attempt.trace_flags):02x}"
        if propagate and attempt
        else None
    )
    assert expected == sent[0].headers.get("traceparent")


def test_connecting_and_the_first_byte_are_events_of_the_attempt(kind: Any, spans: Spans) -> None:
    with Emulator() as server, Driver(kind, base_url=server.base_url, tracing=Tracing(spans.provider)) as driver:
        chat(driver)
        chat(driver)

    attempts = [[event.name for event in span.events] for span in spans.finished if span.name == "openai.attempt"]
    assert [
        ["openai.connect", "openai.sent", "openai.first_byte"],
        ["openai.sent", "openai.first_byte"],
    ] == attempts
