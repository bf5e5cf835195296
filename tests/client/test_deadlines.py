"""The deadline of a call over real sockets: it also ends a response that arrives byte by byte.

Covers: responses.reading, runtime.deferred.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import APIConnectionError, CircuitBreaker, ConfigurationError, DeadlineExceededError, Retry
from tests.support.clients import Driver, Kind
from tests.support.loopback import END, HEAD, Loopback, Script, chunk

SOON = 0.3
"""Seconds; pauses within a response are shorter, so that only the deadline ends it."""

OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
LONG = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2000\r\n\r\n"
ENDLESS = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n"
BUSY = b"HTTP/1.1 500 Oh\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
EVENT, DONE = chunk(b'data: {"n":1}\n\n'), chunk(b"data: [DONE]\n\n")


def dripping(data: bytes, start: bytes = b"") -> Script:
    """Send *start*, then *data* a hundred times a second until the client disconnects."""
    return [start, *[step for _ in range(2000) for step in (data, 0.01)], None]


ANSWERS: dict[str, Script] = {
    "head": dripping(b"x", b"HTTP/1.1 200 OK\r\nx: "),
    "body": dripping(b" ", LONG),
    "body without length": dripping(b" ", ENDLESS),
    "chunks": dripping(chunk(b" "), HEAD),
    "error": dripping(b" ", LONG.replace(b"200 OK", b"500 Oh", 1)),
    "interim": dripping(b"HTTP/1.1 102 Processing\r\n\r\n"),
    "silence": [None],
}
answers = pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)

Open: TypeAlias = Callable[..., tuple[Loopback, Driver]]


@pytest.fixture
def served(kind: Kind) -> Iterator[Open]:
    with ExitStack() as opened:

        def open_both(*scripts: Script, own: bool = True, made: bool = True, **options: Any) -> tuple[Loopback, Driver]:
            server = opened.enter_context(Loopback(*scripts))
            if not own:
                options["http_client"] = httpx.Client() if kind == "sync" else httpx.AsyncClient()
            driver = opened.enter_context(Driver(kind, base_url=server.url, **options))
            if made:
                driver.client._lifetime.transport()  # a busy machine may take longer for it than the deadline
            return server, driver

        yield open_both


@answers
def test_a_deadline_ends_a_slow_response(served: Open, answer: Script) -> None:
    breaker = CircuitBreaker(failure_threshold=1)
    server, driver = served(answer, circuit_breaker=breaker)
    with pytest.raises(DeadlineExceededError) as caught:
        driver.call("get", "/x", deadline=SOON)

    assert (1, True) == (caught.value.attempts, caught.value.sent)
    assert isinstance(caught.value.__cause__, APIConnectionError)
    assert {server.url: "closed"} == breaker.states()  # the call allowed less than the client does by default
    server.wait_closed(1)
    assert (1, 1) == (server.connections, server.closed)


@answers
def test_a_deadline_works_over_the_callers_http_client(served: Open, answer: Script) -> None:
    _, driver = served(answer, own=False)
    with pytest.raises(DeadlineExceededError):
        driver.call("get", "/x", deadline=SOON)


@answers
def test_a_deadline_applies_to_a_stream_until_its_first_event(served: Open, answer: Script) -> None:
    server, driver = served(answer, max_retries=3)
    with pytest.raises(DeadlineExceededError) as caught:
        driver.events(
            driver.call("chat.completions.create", model="m", messages=[], stream=True, deadline=SOON, max_retries=0)
        )

    assert 1 == caught.value.attempts
    server.wait_closed(1)
    assert (1, 1) == (server.connections, server.closed)


def test_a_slow_first_event_exceeds_the_deadline(served: Open) -> None:
    _, driver = served(dripping(chunk(b"x"), HEAD + chunk(b"data: ")))
    with pytest.raises(DeadlineExceededError, match="deadline"):
        driver.events(driver.call("chat.completions.create", model="m", messages=[], stream=True, deadline=SOON))


def test_after_its_first_event_a_stream_has_no_deadline(served: Open) -> None:
    _, driver = served([HEAD, EVENT, *[0.03, EVENT] * 15, DONE, END])
    stream = driver.call("chat.completions.create", model="m", messages=[], stream=True, deadline=SOON)

    assert 16 == len(driver.events(stream))


BODIES = [name for name in ANSWERS if name in {"body", "body without length", "chunks"}]


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("answer", BODIES)
def test_a_deadline_applies_to_a_body_that_is_read_later(served: Open, answer: str, own: bool) -> None:
    breaker = CircuitBreaker(failure_threshold=1)
    server, driver = served(ANSWERS[answer], own=own, circuit_breaker=breaker)
    with pytest.raises(DeadlineExceededError) as caught, unread(driver) as response:
        driver.finish(response.read())

    assert (1, True) == (caught.value.attempts, caught.value.sent)
    server.wait_closed(1)
    assert 1 == server.closed


@pytest.mark.parametrize("begin", [HEAD, LONG], ids=["chunks", "length"])
def test_a_deadline_applies_to_a_chunked_body_until_its_first_chunk(served: Open, begin: bytes) -> None:
    server, driver = served([begin, None])
    with pytest.raises(DeadlineExceededError), unread(driver) as response:
        driver.events(response.iter_bytes())

    server.wait_closed(1)
    assert 1 == server.closed


def test_after_its_first_chunk_a_body_has_no_deadline(served: Open) -> None:
    _, driver = served([HEAD, chunk(b"x"), *[0.03, chunk(b"x")] * 15, END])
    with unread(driver) as response:
        assert b"x" * 16 == b"".join(driver.events(response.iter_bytes()))


@contextmanager
def unread(driver: Driver) -> Iterator[Any]:
    opened = driver.client.with_streaming_response.get("/x", deadline=SOON)
    response = driver.finish(opened.__aenter__() if hasattr(opened, "__aenter__") else opened.__enter__())
    try:
        yield response
    finally:
        driver.finish(response.close())


def test_the_error_lists_earlier_failures(served: Open) -> None:
    again = Retry(1, initial=0.001, maximum=0.001)
    _, driver = served([BUSY], ANSWERS["head"], retry=again, max_retries=None)
    with pytest.raises(DeadlineExceededError) as caught:
        driver.call("get", "/x", deadline=SOON)

    assert 2 == caught.value.attempts
    assert [500, None] == [error.status_code for error in caught.value.earlier_errors]


def test_a_call_within_the_deadline_keeps_its_connection(served: Open) -> None:
    server, driver = served([OK])
    for _ in range(3):
        driver.call("get", "/x", deadline=20)

    assert (1, 0) == (server.connections, server.closed)


def test_a_deadline_counts_the_making_of_the_transport(served: Open, kind: Kind) -> None:
    server, driver = served([OK], made=False)
    lifetime = driver.client._lifetime
    make, late = lifetime._make, Event()

    def slow() -> Any:
        """Take longer than the deadline; the async client gives up before the end of the test, and its thread stays."""
        late.wait(None if kind == "async" else 2 * SOON)
        return make()

    lifetime._make = slow
    with pytest.raises(DeadlineExceededError) as caught:
        driver.call("get", "/x", deadline=SOON)
    late.set()

    assert (1, 0) == (caught.value.attempts, server.connections)


def test_the_first_request_reports_what_makes_the_transport_impossible(served: Open, tmp_path: Path) -> None:
    (tmp_path / "bad.pem").write_text("no certificate")
    _, driver = served([OK], made=False, ca_bundle=str(tmp_path / "bad.pem"))
    for _ in range(2):
        with pytest.raises(ConfigurationError, match="ca_bundle"):
            driver.call("get", "/x")
