"""Each stream is reported once, to the circuit breaker and to the hooks, however it ends."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import APIConnectionError, CircuitBreaker, Hooks, InternalServerError, OpenAIError, StreamInterrupted
from openai_dual.core.telemetry.hooks import OutcomeEvent
from tests.support.clients import Driver
from tests.support.streaming import Body

LIBRARIES = ("httpx", "httpx2")
"""The tests run with the HTTP clients of both."""

Dual: TypeAlias = Callable[..., Driver]

EVENT, DONE = b'data: {"choices":[{"index":0,"finish_reason":"stop"}]}\n\n', b"data: [DONE]\n\n"
FAILED = b'data: {"error":{"message":"oh","code":"server_error"}}\n\n'
KEY = "https://api.openai.com"


class Watched:
    """A client whose stream is the probe of a half-open circuit: its outcome decides the state of the circuit."""

    def __init__(self, dual: Dual, *chunks: bytes | Exception, body: Any = None) -> None:
        self.events: list[OutcomeEvent] = []
        self.breaker = CircuitBreaker(
            key="origin", success_threshold=1, probes=1, recovery_time=1e-9, failure_threshold=1
        )
        answers = [httpx.Response(500), httpx.Response(200, stream=body or Body(chunks))]
        hooks = Hooks(on_outcome=self.events.append)
        self.driver = dual(lambda _: answers.pop(0), circuit_breaker=self.breaker, hooks=hooks)
        with pytest.raises(InternalServerError):
            self.driver.call("models.list")
        self.events.clear()

    def stream(self) -> Any:
        return self.driver.call("chat.completions.create", model="m", messages=[], stream=True)

    @property
    def found(self) -> tuple[list[str], str]:
        return [event.outcome for event in self.events], self.breaker.state(KEY)


def test_no_outcome_is_reported_during_the_stream(dual: Dual) -> None:
    watched = Watched(dual, EVENT, DONE)
    stream = watched.stream()

    assert ([], "half_open") == watched.found
    watched.driver.events(stream)


def test_a_complete_stream_is_a_success(dual: Dual) -> None:
    watched = Watched(dual, EVENT, DONE)
    stream = watched.stream()
    watched.driver.events(stream)
    watched.driver.finish(stream.close())

    assert (["ok"], "closed") == watched.found
    assert "createChatCompletion" == watched.events[0].call.operation
    assert "m" == watched.events[0].call.model
    assert 1 == watched.events[0].attempts


@pytest.mark.parametrize(
    ("chunks", "expected"),
    [
        ([EVENT, httpx.ReadError("reset")], StreamInterrupted),
        ([EVENT.replace(b'"stop"', b"null")], StreamInterrupted),
        ([httpx.ReadError("reset")], APIConnectionError),
        ([EVENT, FAILED], InternalServerError),
    ],
)
def test_an_error_event_is_a_failure(dual: Dual, chunks: list[Any], expected: type[OpenAIError]) -> None:
    watched = Watched(dual, *chunks)
    with pytest.raises(expected):
        watched.driver.events(watched.stream())

    assert (["error"], "open") == watched.found
    assert expected is type(watched.events[0].error)


@pytest.mark.parametrize(
    "event",
    [
        b'data: {"type":"response.failed","response":{"error":{"code":"server_error","message":"oh"}}}\n\n',
        b'event: error\ndata: {"type":"error","code":"server_error","message":"oh"}\n\n',
    ],
)
def test_a_failed_response_is_a_failure(dual: Dual, event: bytes) -> None:
    watched = Watched(dual, b'data: {"type":"response.created","response":{}}\n\n', event)
    with pytest.raises(InternalServerError):
        watched.driver.events(watched.driver.call("responses.create", model="m", input="x", stream=True))

    assert (["error"], "open") == watched.found


@pytest.mark.parametrize("begun", [False, True])
def test_closing_counts_as_neither(dual: Dual, begun: bool) -> None:
    watched = Watched(dual, EVENT, EVENT, DONE)
    stream = watched.stream()
    if begun:
        watched.driver.finish(next(stream) if hasattr(stream, "__next__") else anext(stream))
    watched.driver.finish(stream.close())
    watched.driver.finish(stream.close())

    assert (["abandoned"], "half_open") == watched.found


def test_leaving_a_loop_counts_as_neither(dual: Dual) -> None:
    watched = Watched(dual, EVENT, EVENT, DONE)

    async def first(stream: Any) -> None:
        async for _ in stream:
            break

    stream = watched.stream()
    if hasattr(stream, "__aiter__"):
        watched.driver.finish(first(stream))
    else:
        for _ in stream:
            break
    del stream
    watched.driver.finish(asyncio.sleep(0))
    gc.collect()

    assert (["abandoned"], "half_open") == watched.found


@pytest.mark.parametrize("begun", [False, True])
def test_a_garbage_collected_stream_counts_as_neither(dual: Dual, begun: bool) -> None:
    watched = Watched(dual, EVENT, EVENT, DONE)
    stream = watched.stream()
    if begun:
        watched.driver.finish(next(stream) if hasattr(stream, "__next__") else anext(stream))
    del stream
    gc.collect()
    watched.driver.finish(asyncio.sleep(0))

    assert (["abandoned"], "half_open") == watched.found


class Endless(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that starts and then stops."""

    def __iter__(self) -> Any:
        yield EVENT
        raise KeyboardInterrupt

    async def __aiter__(self) -> Any:
        yield EVENT
        raise asyncio.CancelledError


def test_interrupting_counts_as_neither(dual: Dual) -> None:
    watched = Watched(dual, body=Endless())
    with pytest.raises((KeyboardInterrupt, asyncio.CancelledError)):
        watched.driver.events(watched.stream())

    assert (["abandoned"], "half_open") == watched.found


def test_leaving_at_the_last_event_is_a_success(dual: Dual) -> None:
    watched = Watched(dual, b'data: {"type":"response.completed"}\n\n', EVENT)
    stream = watched.driver.call("responses.create", model="m", input="x", stream=True)
    watched.driver.finish(next(stream) if hasattr(stream, "__next__") else anext(stream))
    watched.driver.finish(stream.close())

    assert (["ok"], "closed") == watched.found


@pytest.mark.parametrize(
    ("chunks", "outcome", "state"),
    [([b"a", b"b"], "ok", "closed"), ([b"a", httpx.ReadError("reset")], "error", "open")],
)
def test_the_outcome_of_a_body_that_is_read_in_chunks(dual: Dual, chunks: list[Any], outcome: str, state: str) -> None:
    watched = Watched(dual, *chunks)
    opened = watched.driver.client.with_streaming_response.files.content("f")

    async def read() -> None:
        async with opened as response:
            assert ([], "half_open") == watched.found
            await response.read()

    with suppress(APIConnectionError):
        if hasattr(opened, "__aenter__"):
            watched.driver.finish(read())
        else:
            with opened as response:
                assert ([], "half_open") == watched.found
                response.read()

    assert ([outcome], state) == watched.found


def test_a_body_that_is_not_read_counts_as_neither(dual: Dual) -> None:
    watched = Watched(dual, b"a")
    opened = watched.driver.client.with_streaming_response.files.content("f")

    async def enter() -> None:
        async with opened:
            pass

    if hasattr(opened, "__aenter__"):
        watched.driver.finish(enter())
    else:
        with opened:
            pass

    assert (["abandoned"], "half_open") == watched.found


def test_the_outcome_of_a_raw_stream_is_that_of_its_parsed_stream(dual: Dual) -> None:
    watched = Watched(dual, EVENT, DONE)
    response = watched.driver.call("chat.completions.create.raw", model="m", messages=[], stream=True)
    assert ([], "half_open") == watched.found
    watched.driver.events(response.parse())

    assert (["ok"], "closed") == watched.found
