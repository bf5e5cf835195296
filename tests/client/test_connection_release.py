"""Every response is released: before any wait, and however a call or a stream ends."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_dual import APIError, Retry
from openai_dual.runtime.clock import replaced_clock
from tests.support.clients import KINDS, Driver, Kind
from tests.support.clocks import WaitlessClock
from tests.support.loopback import END, HEAD, Loopback, chunk
from tests.support.slow_bodies import Step, TimedClient
from tests.support.streaming import Body

EVENT, DONE = b'data: {"n":1}\n\n', b"data: [DONE]\n\n"
BUSY = b"HTTP/1.1 503 Busy\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>"
RETRIES = 2


@pytest.fixture(autouse=True, scope="module")
def only_new_objects_are_searched() -> Iterator[None]:
    """Keep the collections of the tests short in a process that holds the objects of many other tests."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def test_an_answer_is_closed_before_the_wait(dual: Callable[..., Driver]) -> None:
    bodies = [Body([b"busy"]), Body([b"busy"]), Body([EVENT, DONE])]
    answers = [httpx.Response(status, stream=body) for status, body in zip((503, 429, 200), bodies, strict=True)]
    closed: list[list[int]] = []

    driver = dual(answers, max_retries=RETRIES)
    with replaced_clock(WaitlessClock(lambda _: closed.append([body.closed for body in bodies]))):
        driver.events(driver.call("chat.completions.create", model="m", messages=[], stream=True))

    assert [[1, 0, 0], [1, 1, 0]] == closed
    assert [1, 1, 1] == [body.closed for body in bodies]


def test_a_stream_that_nobody_parses_frees_its_connection(kind: Kind) -> None:
    with Loopback([HEAD, None]) as server, Driver(kind, base_url=server.url) as driver:
        driver.call("chat.completions.create.raw", model="m", messages=[], stream=True)
        gc.collect()
        driver.finish(asyncio.sleep(0))  # an event loop has to run for it

        assert 0 == driver.client.health()["pool"]["open"]


def test_over_a_blocking_client_of_the_callers_too() -> None:
    with Loopback([HEAD, None]) as server, Driver("sync", base_url=server.url, http_client=httpx.Client()) as driver:
        driver.call("chat.completions.create.raw", model="m", messages=[], stream=True)
        gc.collect()
        server.wait_closed(1)

        assert 1 == server.closed


@pytest.mark.usefixtures("waits")
def test_one_connection_is_enough_for_all_attempts(kind: Kind) -> None:
    limits = httpx.Limits(max_connections=1)
    client: Any = (httpx.Client if kind == "sync" else httpx.AsyncClient)(limits=limits)
    cut: list[Any] = [HEAD, chunk(b": nothing yet\n\n") + END]
    whole: list[Any] = [HEAD, chunk(EVENT) + chunk(DONE) + END]
    options: dict[str, Any] = {"http_client": client, "timeout": httpx.Timeout(20, pool=1), "max_retries": RETRIES}
    with Loopback([BUSY], cut, whole) as server, Driver(kind, base_url=server.url, **options) as driver:
        stream = driver.call("chat.completions.create", model="m", messages=[], stream=True)

        assert 1 == len(driver.events(stream))
        assert 3 == int(stream.response.request.headers["x-attempt"])


FAILED = b'data: {"error":{"message":"oh","code":"server_error"}}\n\n'
STEPS: Any = st.sampled_from(
    [*[EVENT] * 3, DONE, FAILED, b": here\n\n", b"data: {", b"data: <html>\n\n", 5.0, 121.0, httpx.ReadError("reset")]
)
ANSWERS = st.lists(st.lists(STEPS, max_size=5) | st.sampled_from([400, 429, 500]), min_size=3, max_size=3)
"""Bodies of streams, and statuses of other answers."""


def outcome(kind: Kind, answers: Sequence[list[Step] | int], reads: int, how: str) -> tuple[Any, ...]:
    """Read *reads* events of a stream, leave it, and return the outcome; all bodies are closed by then."""
    given = [httpx.Response(each) if isinstance(each, int) else each for each in answers]
    retry = Retry(RETRIES, jitter="none")
    with TimedClient(kind, given, retry=retry, max_retries=None, circuit_breaker=None) as client:
        arrived: list[Any] = []
        found: Any = None
        try:
            read(client, arrived, reads, how)
        except APIError as error:
            found = type(error), error.attempts
        if how == "forget":
            for step in (step for each in answers if isinstance(each, list) for step in each):
                if isinstance(step, Exception):
                    step.__traceback__ = None  # the script holds the error, and its frames would hold the stream
            gc.collect()
        client.driver.finish(asyncio.sleep(0))
        assert all(body.closed for body in client.bodies)
        assert len(client.requests) <= RETRIES + 1
        return arrived, found, len(client.requests)


def read(client: TimedClient, arrived: list[Any], reads: int, how: str) -> None:
    stream = client.stream()
    with suppress(StopIteration, StopAsyncIteration):
        for _ in range(reads):
            arrived.append(client.next(stream).to_dict())  # noqa: PERF401 (those before a failure count)
    if how == "close":
        client.driver.finish(stream.close())
    elif how == "read":
        arrived += client.rest(stream)


@settings(max_examples=120, deadline=None)
@given(
    answers=ANSWERS,
    end=st.sampled_from([(0, "read"), (2, "read"), (0, "close"), (1, "close"), (3, "close"), (1, "forget")]),
)
def test_nothing_stays_open_whatever_happens(answers: list[Any], end: tuple[int, str]) -> None:
    first, second = (outcome(kind, answers, *end) for kind in KINDS)

    assert first == second
