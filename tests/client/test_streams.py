"""What streams promise, with both clients.

Covers: responses.stream, responses.stream_body, responses.stream_source.
"""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_dual.core.streaming import event_reader as reader
from openai_dual.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    DeserializationError,
    RateLimitError,
    StreamInterrupted,
)
from openai_dual.responses import stream_body as bodies
from tests.support.loopback import END, HEAD, Loopback, chunk, signal_when_read
from tests.support.running_calls import PATIENCE
from tests.support.streaming import Body, Streaming

LIBRARIES = ("httpx", "httpx2")
"""The tests run with the HTTP clients of both."""

DONE = b"data: [DONE]\n\n"


def event(number: int) -> bytes:
    return b'data: {"n":%d}\n\n' % number


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def streaming(kind: str) -> Iterator[Streaming]:
    with Streaming(kind) as opened:
        yield opened


def test_items_are_yielded_one_by_one_and_the_body_is_closed_after_the_last(streaming: Streaming) -> None:
    body = Body([event(1), event(2) + event(3), DONE])
    stream = streaming.over(body)
    assert {"n": 1} == streaming.next(stream)
    assert (1, 0) == (body.asked, body.closed)
    assert [{"n": 2}, {"n": 3}] == streaming.rest(stream)
    assert 1 == body.closed
    assert [] == streaming.rest(stream)
    assert "req_1" == stream._request_id
    assert "complete" in repr(stream)


def test_an_item_that_has_arrived_is_returned_without_awaiting() -> None:
    with Streaming("async") as streaming:
        stream = streaming.over(Body([event(1) + event(2) + event(3), DONE]))
        assert {"n": 1} == streaming.next(stream)
        with pytest.raises(StopIteration) as second:
            stream.__anext__().send(None)
        assert {"n": 2} == second.value.value
        assert [{"n": 3}] == streaming.rest(stream)


def test_items_before_an_error_of_the_same_chunk_come_first_and_are_partial(streaming: Streaming) -> None:
    error = b'data: {"error": {"message": "busy", "code": "rate_limit_exceeded"}}\n\n'
    stream = streaming.over(Body([event(1) + event(2) + error + event(3)]))
    assert [{"n": 1}, {"n": 2}] == [streaming.next(stream) for _ in range(2)]
    with pytest.raises(RateLimitError) as caught:
        streaming.next(stream)
    assert [{"n": 1}, {"n": 2}] == caught.value.partial
    with pytest.raises(StreamInterrupted):
        streaming.next(stream)


def test_an_event_that_ends_with_the_body_is_yielded(streaming: Streaming) -> None:
    last = {"choices": [{"index": 0, "finish_reason": "stop"}]}
    assert [{"n": 1}, last] == streaming.rest(streaming.over(Body([event(1), b"data: " + json.dumps(last).encode()])))


@given(data=st.data())
@settings(max_examples=40, deadline=None)
@pytest.mark.parametrize("over", ["sync", "async"])
def test_a_body_can_be_split_anywhere(over: str, data: st.DataObject) -> None:
    body = 'data: {"t":"é€😀"}\r\n\r\n: ping\n\nevent: x\ndata: {"t":\ndata: "ü"}\r\rdata: [DONE]\n\n'.encode()
    cuts = sorted(data.draw(st.sets(st.integers(1, len(body) - 1))))
    chunks = [body[start:end] for start, end in pairwise([0, *cuts, len(body)])]
    with Streaming(over) as streaming:
        assert [{"t": "é€😀"}, {"t": "ü"}] == streaming.rest(streaming.over(Body(chunks)))


def test_an_endless_stream_uses_constant_memory(streaming: Streaming, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "KEPT_BYTES", 64 * 1024)
    stream = streaming.over(Body([*[event(1)] * 5000, httpx.ReadError("reset")]))
    with pytest.raises(StreamInterrupted) as caught:
        streaming.rest(stream)
    assert 64 * 1024 // (reader.EVENT_BYTES + len('{"n":1}')) == len(caught.value.partial)


def test_a_loop_that_was_left_can_be_entered_again(streaming: Streaming) -> None:
    body = Body([event(1), event(2), DONE])
    stream = streaming.over(body)
    assert {"n": 1} == streaming.first_of_loop(stream)
    assert 0 == body.closed
    assert [{"n": 2}] == streaming.rest(stream)
    assert 1 == body.closed


def test_a_dropped_stream_closes_its_body(streaming: Streaming) -> None:
    body = Body([event(1), event(2), DONE])
    stream = streaming.over(body)
    assert {"n": 1} == streaming.first_of_loop(stream)
    del stream
    gc.collect()
    streaming.runner.run(asyncio.sleep(0))  # the event loop closes what an async stream left behind
    assert 1 == body.closed


class Interruption(Exception):  # noqa: N818 (what a signal handler raises)
    pass


@pytest.mark.parametrize("interruption", [Interruption(), KeyboardInterrupt(), asyncio.CancelledError()])
def test_an_interrupted_read_never_ends_a_stream_in_silence(streaming: Streaming, interruption: BaseException) -> None:
    stream = streaming.over(Body([event(1), interruption, event(2), DONE]))
    assert {"n": 1} == streaming.first_of_loop(stream)
    with pytest.raises(type(interruption)):
        streaming.rest(stream)
    for _ in range(2):
        with pytest.raises(StreamInterrupted, match=type(interruption).__name__) as caught:
            streaming.rest(stream)
        assert [{"n": 1}] == caught.value.partial


def test_leaving_a_block_closes_the_body(streaming: Streaming) -> None:
    body = Body([event(1), event(2), DONE])
    assert {"n": 1} == streaming.in_block(streaming.over(body))
    assert 1 == body.closed


@pytest.mark.parametrize("begun", [False, True])
def test_close_closes_the_body_once(streaming: Streaming, begun: bool) -> None:
    body = Body([event(1), event(2), DONE])
    stream = streaming.over(body)
    if begun:
        streaming.next(stream)
    streaming.close(stream)
    streaming.close(stream)
    assert 1 == body.closed
    assert [] == streaming.rest(stream)


def test_a_garbage_collected_sync_stream_closes_its_body() -> None:
    body = Body([event(1), DONE])
    with Streaming("sync") as streaming:
        stream = streaming.over(body)
        del stream
        gc.collect()
    assert 1 == body.closed


@pytest.mark.parametrize(
    ("chunks", "items", "expected"),
    [
        ([event(1), httpx.ReadError("reset")], 1, StreamInterrupted),
        ([event(1), httpx.ReadTimeout("slow")], 1, StreamInterrupted),
        ([httpx.ReadError("reset")], 0, APIConnectionError),
        ([httpx.ReadTimeout("slow")], 0, APITimeoutError),
        ([event(1)], 1, StreamInterrupted),
        ([], 0, APIConnectionError),
        ([event(1), b'data: {"n":'], 1, StreamInterrupted),
        ([event(1), b"data: <html>\n\n"], 1, DeserializationError),
        ([event(1), b"data: \xff\n\n"], 1, DeserializationError),
        ([b"data: [1]\n\n"], 0, DeserializationError),
        ([event(1), b'data: {"error":{"message":"slow","code":"rate_limit_exceeded"}}\n\n'], 1, RateLimitError),
    ],
)
def test_an_interruption_raises_a_typed_error_and_closes_the_body(
    streaming: Streaming, chunks: list[bytes | Exception], items: int, expected: type[APIError]
) -> None:
    body = Body(chunks)
    stream = streaming.over(body)
    arrived = [streaming.next(stream) for _ in range(items)]
    with pytest.raises(expected) as caught:
        streaming.next(stream)
    assert expected is type(caught.value)
    assert 1 == body.closed
    if isinstance(caught.value, StreamInterrupted):
        assert arrived == caught.value.partial


def test_an_error_event_carries_its_code_and_the_request(streaming: Streaming) -> None:
    body = Body([b'data: {"error":{"message":"later","code":"rate_limit_exceeded","type":"tokens"}}\n\n'])
    with pytest.raises(RateLimitError) as caught:
        streaming.next(streaming.over(body))
    error = caught.value
    assert "later" == error.message
    assert "rate_limit_exceeded" == error.code
    assert "tokens" == error.type
    assert 429 == error.status_code
    assert "req_1" == error.request_id


def test_an_oversized_event_is_refused(streaming: Streaming, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = streaming.over(Body([event(1), b"data: " + b"x" * 100]))
    monkeypatch.setattr(stream._source.reader._events, "_limit", 50)
    assert {"n": 1} == streaming.next(stream)
    with pytest.raises(APIResponseValidationError, match="exceeds 50 bytes"):
        streaming.next(stream)


@pytest.mark.parametrize(
    ("script", "connections"),
    [
        ([HEAD, chunk(event(1)) + chunk(DONE) + END], 1),
        ([HEAD, chunk(event(1)), chunk(DONE), 0.01, END], 1),
        ([HEAD, chunk(event(1)), chunk(DONE), 0.01, b"0\r\n", 0.01, b"\r\n"], 1),
        ([HEAD, chunk(event(1)), chunk(DONE), None, END], 3),
        ([HEAD, chunk(event(1)), chunk(DONE), b"0\r\n", None], 3),
        ([HEAD, chunk(event(1)), chunk(DONE), 0.01, chunk(b": more\n\n"), 0.01, END], 1),
        ([HEAD, chunk(event(1)), chunk(DONE), *[0.01, chunk(b": more\n\n")] * 100, None], 3),
    ],
    ids=["with the last event", "10 ms late", "late in pieces", "never", "never whole", "late with more", "ever more"],
)
def test_the_end_of_the_body_is_waited_for_briefly(
    streaming: Streaming, script: list[Any], connections: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert 0.1 == bodies.LATE_END
    monkeypatch.setattr(bodies, "LATE_END", 5.0 if connections == 1 else 0.05)  # whatever else the machine is doing
    with Loopback(script) as server:
        for _ in range(3):
            assert [{"n": 1}] == streaming.rest(streaming.from_url(server.url))
        assert connections == server.connections


def test_leaving_at_the_last_event_keeps_the_connection(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "LATE_END", 5.0)  # as above
    script: list[Any] = [HEAD, chunk(b'data: {"type":"response.completed"}\n\n'), 0.01, END]
    with Streaming(kind, "responses") as streaming, Loopback(script) as server:
        for _ in range(3):
            assert {"type": "response.completed"} == streaming.in_block(streaming.from_url(server.url))
        assert 1 == server.connections


def test_leaving_before_the_last_event_closes_the_connection(streaming: Streaming) -> None:
    with Loopback([HEAD, chunk(event(1)), None]) as server:
        assert {"n": 1} == streaming.in_block(streaming.from_url(server.url))
        server.wait_closed(1)
        assert 1 == server.closed


def test_closing_in_another_task_interrupts_the_reader() -> None:
    async def read(stream: Any, begun: asyncio.Event) -> None:
        async for _ in stream:
            begun.set()

    async def closed(stream: Any) -> None:
        begun = asyncio.Event()
        task = asyncio.create_task(read(stream, begun))
        await begun.wait()
        await asyncio.sleep(0)
        await stream.close()
        await task

    with Streaming("async") as streaming, Loopback([HEAD, chunk(event(1)), None]) as server:
        with pytest.raises(StreamInterrupted, match="ReadError"):
            streaming.runner.run(closed(streaming.from_url(server.url)))
        server.wait_closed(1)
        assert 1 == server.closed


def test_closing_in_another_thread_interrupts_the_reader() -> None:
    script = [HEAD, chunk(event(1)), None]
    with Streaming("sync") as streaming, ThreadPoolExecutor(1) as pool, Loopback(script) as server:
        stream = streaming.from_url(server.url)
        assert {"n": 1} == streaming.next(stream)
        waiting = signal_when_read(stream.response)
        reading = pool.submit(streaming.next, stream)
        waiting.wait(PATIENCE)
        stream.close()

        assert isinstance(reading.exception(PATIENCE), StreamInterrupted)
        server.wait_closed(1)
        assert 1 == server.closed


def test_cancelling_closes_the_connection() -> None:
    async def read(stream: Any, begun: asyncio.Event) -> None:
        async for _ in stream:
            begun.set()

    async def cancelled(stream: Any) -> None:
        begun = asyncio.Event()
        task = asyncio.create_task(read(stream, begun))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with Streaming("async") as streaming, Loopback([HEAD, chunk(event(1)), None]) as server:
        streaming.runner.run(cancelled(streaming.from_url(server.url)))
        server.wait_closed(1)
        assert 1 == server.closed
