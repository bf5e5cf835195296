"""Accumulated streams: what an interruption leaves, and what counts as complete."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import aclosing
from typing import Any

import pytest

from openai_dual.errors import StreamInterrupted
from openai_dual.responses.accumulated import AccumulatingStream, AsyncAccumulatingStream
from tests.support.streaming import Body, Streaming


def event(number: int) -> bytes:
    return b'data: {"n":%d}\n\n' % number


DONE = b"data: [DONE]\n\n"
LAST = b'data: {"n": 2, "choices": [{"finish_reason": "stop"}]}\n\n'


class Numbers:
    """Accumulate the numbers of events; each event gives one number."""

    def __init__(self) -> None:
        self.numbers: list[int] = []

    def handle(self, event: Any) -> list[int]:
        self.numbers.append(event["n"])
        return [event["n"]]

    def finish(self) -> list[int]:
        return [-1]

    def final(self) -> list[int]:
        return self.numbers

    def snapshot(self) -> list[int]:
        return self.numbers

    def text(self, event: Any) -> str | None:
        return str(event)


@pytest.fixture(params=["sync", "async"])
def streaming(request: pytest.FixtureRequest) -> Iterator[Streaming]:
    with Streaming(request.param, "chat") as opened:
        yield opened


def accumulating(streaming: Streaming, chunks: list[Any]) -> Any:
    stream = streaming.over(Body(chunks))
    kind: Any = AccumulatingStream if hasattr(stream, "__next__") else AsyncAccumulatingStream
    return kind().open(stream, Numbers())


def final(streaming: Streaming, stream: Any) -> Any:
    result = stream.get_final()
    return streaming.runner.run(result) if asyncio.iscoroutine(result) else result


def test_the_events_end_with_those_of_the_end(streaming: Streaming) -> None:
    stream = accumulating(streaming, [event(1), LAST, DONE])

    assert [1, 2, -1] == streaming.rest(stream)
    assert [1, 2] == final(streaming, stream)


def test_a_loop_that_was_left_can_be_entered_again(streaming: Streaming) -> None:
    stream = accumulating(streaming, [event(1), LAST, DONE])

    assert 1 == streaming.first_of_loop(stream)
    assert [2, -1] == streaming.rest(stream)


class Interruption(BaseException):
    pass


@pytest.mark.parametrize("interruption", [Interruption(), asyncio.CancelledError()])
def test_an_interruption_is_never_taken_for_the_end(streaming: Streaming, interruption: BaseException) -> None:
    stream = accumulating(streaming, [event(1), interruption, LAST, DONE])
    assert 1 == streaming.first_of_loop(stream)
    with pytest.raises(type(interruption)):
        streaming.rest(stream)
    with pytest.raises(StreamInterrupted):
        streaming.rest(stream)
    with pytest.raises(StreamInterrupted):
        final(streaming, stream)


def test_a_stream_that_was_closed_has_no_final_value(streaming: Streaming) -> None:
    stream = accumulating(streaming, [event(1), LAST, DONE])
    assert 1 == streaming.first_of_loop(stream)
    streaming.close(stream)

    assert [] == streaming.rest(stream)
    with pytest.raises(StreamInterrupted, match="not read to its end"):
        final(streaming, stream)


def test_an_async_stream_closes_by_either_name() -> None:
    async def left(streaming: Streaming) -> int:
        body = Body([event(1), LAST, DONE])
        async with aclosing(AsyncAccumulatingStream[Any, Any]().open(streaming.over(body), Numbers())) as stream:
            await anext(stream)
        return body.closed

    with Streaming("async", "chat") as streaming:
        assert 1 == streaming.runner.run(left(streaming))
