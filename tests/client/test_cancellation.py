"""Calls that are cancelled by a token or because their client is closed.

Covers: client.lifecycle.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack, suppress
from threading import Event
from types import SimpleNamespace
from typing import Any, Literal, TypeAlias

import httpx
import pytest

from openai_dual import (
    APIConnectionError,
    Bulkhead,
    CallCancelledError,
    CancelToken,
    CircuitBreaker,
    ClientClosedError,
    ConfigurationError,
    InternalServerError,
    OpenAIError,
    RateLimits,
    Retry,
    RetryBudget,
)
from openai_dual.core.signals import Signal
from openai_dual.core.telemetry.hooks import OutcomeEvent
from openai_dual.http.interrupt import interrupt
from openai_dual.runtime.clock import replaced_clock
from tests.support.clients import Kind
from tests.support.clocks import WaitlessClock
from tests.support.loopback import END, HEAD, Loopback, Script, chunk, signal_when_read
from tests.support.running_calls import PATIENCE, BackgroundClient

How: TypeAlias = Literal["token", "close"]
ERRORS: dict[How, type[OpenAIError]] = {"token": CallCancelledError, "close": ClientClosedError}

OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
BUSY = b"HTTP/1.1 500 Oh\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
HALF = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 20\r\n\r\n{"
EVENT, DONE = chunk(b'data: {"n":1}\n\n'), chunk(b"data: [DONE]\n\n")
VALIDATING = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 35\r\n\r\n"
    b'{"id": "b", "status": "validating"}'
)
PATIENT = Retry(3, initial=3600, maximum=3600)


class Scene(BackgroundClient):
    """A client of a scripted server, and the outcomes of its calls."""

    def __init__(self, kind: Kind, server: Loopback, **options: Any) -> None:
        self.outcomes: list[OutcomeEvent] = []
        self.breaker = CircuitBreaker(failure_threshold=1)
        self.server, self.token = server, CancelToken()
        given: dict[str, Any] = {"base_url": server.url, "circuit_breaker": self.breaker, "hooks": self._hook}
        super().__init__(kind, **given | options)

    def _hook(self, event: object) -> None:
        if isinstance(event, OutcomeEvent):
            self.outcomes.append(event)

    def get(self) -> Future[Any]:
        return self.begin(lambda: self.client.get("/x", cancel=self.token))

    def stream(self, **keywords: Any) -> Any:
        create = self.client.chat.completions.create
        return self.do(lambda: create(model="m", messages=[], stream=True, cancel=self.token, **keywords))

    def end(self, how: How) -> None:
        if how == "token":
            self.token.cancel()
        else:
            self.do(lambda: self.client.close())  # noqa: PLW0108 (async clients are closed in their loop)

    def endings(self) -> list[str]:
        return [event.outcome for event in self.outcomes]


Open: TypeAlias = Callable[..., Scene]


@pytest.fixture
def background(kind: Kind) -> Iterator[Open]:
    with ExitStack() as opened:

        def open_scene(*scripts: Script, **options: Any) -> Scene:
            server = opened.enter_context(Loopback(*scripts))
            return opened.enter_context(Scene(kind, server, **options))

        yield open_scene


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Yield an event that is set when somebody waits for a signal."""
    listen, heard = Signal.listen, Event()

    def listen_and_tell(signal: Signal, listener: Callable[[], object]) -> None:
        listen(signal, listener)
        heard.set()

    monkeypatch.setattr(Signal, "listen", listen_and_tell)
    return heard


def error_of(work: Future[Any]) -> OpenAIError:
    error = work.exception(PATIENCE)
    assert isinstance(error, OpenAIError)
    return error


hows = pytest.mark.parametrize("how", ["token", "close"])


@hows
@pytest.mark.parametrize("stalled", [[None], [HALF, None]], ids=["no answer", "half an answer"])
def test_a_blocked_send_is_cancelled(background: Open, how: How, stalled: Script) -> None:
    here = background(stalled)
    work = here.get()
    here.server.wait_asked(1)
    here.end(how)

    assert ERRORS[how] is type(error_of(work))
    assert not error_of(work).retryable
    here.server.wait_closed(1)
    assert (1, ["abandoned"]) == (here.server.closed, here.endings())
    assert {here.server.url: "closed"} == here.breaker.states()


@hows
def test_a_blocked_send_on_a_reused_connection_is_cancelled(background: Open, how: How) -> None:
    here = background([OK], [None])
    here.get().result(PATIENCE)
    work = here.get()
    here.server.wait_asked(2)
    here.end(how)

    assert ERRORS[how] is type(error_of(work))
    here.server.wait_closed(1)
    assert (1, 1) == (here.server.connections, here.server.closed)


@hows
def test_an_open_stream_is_cancelled(background: Open, how: How) -> None:
    here = background([HEAD, EVENT, None])
    stream = here.stream()
    assert {"n": 1} == here.next(stream).result(PATIENCE).to_dict()
    work = here.next(stream)
    here.end(how)

    error = error_of(work)
    assert (ERRORS[how], [{"n": 1}]) == (type(error), [event.to_dict() for event in error.partial])
    here.server.wait_closed(1)
    assert (1, ["abandoned"]) == (here.server.closed, here.endings())
    assert {here.server.url: "closed"} == here.breaker.states()


@hows
def test_an_idle_stream_is_cancelled(background: Open, how: How) -> None:
    here = background([HEAD, EVENT + EVENT + DONE, END])
    stream = here.stream()
    here.next(stream).result(PATIENCE)
    here.end(how)

    assert ERRORS[how] is type(error_of(here.next(stream)))
    assert ["abandoned"] == here.endings()


@hows
def test_a_cancelled_stream_is_not_retried_before_its_first_event(background: Open, how: How) -> None:
    here = background([HEAD, None], retry=PATIENT, max_retries=None)
    work = here.next(here.stream())
    here.end(how)

    assert (ERRORS[how], 1) == (type(error_of(work)), error_of(work).attempts)
    assert ["abandoned"] == here.endings()


@hows
def test_a_stream_that_was_read_to_its_end_is_complete(background: Open, how: How) -> None:
    here = background([HEAD, EVENT, DONE, END])
    stream = here.stream()
    assert [{"n": 1}] == [here.next(stream).result(PATIENCE).to_dict()]
    work = here.next(stream)
    assert isinstance(work.exception(PATIENCE), StopIteration | StopAsyncIteration | RuntimeError)
    here.end(how)

    assert ["ok"] == here.endings()


@hows
def test_a_body_that_is_read_in_chunks_is_cancelled(background: Open, how: How) -> None:
    here = background([HALF, None])
    opened = here.client.with_streaming_response.get("/x", cancel=here.token)
    response = here.do(lambda: opened.__enter__() if here.kind == "sync" else opened.__aenter__())
    work = here.begin(response.read)
    here.end(how)

    assert ERRORS[how] is type(error_of(work))
    here.do(response.close)
    assert ["abandoned"] == here.endings()


def test_closing_a_body_interrupts_the_thread_that_reads_it() -> None:
    with Loopback([HALF, None]) as server, BackgroundClient("sync", base_url=server.url) as here:
        with here.client.with_streaming_response.get("/x") as response:
            waiting = signal_when_read(response.http_response)
            work = here.begin(response.read)
            waiting.wait(PATIENCE)
        assert APIConnectionError is type(error_of(work))
        server.wait_closed(1)
        assert 1 == server.closed


@pytest.mark.parametrize(("version", "expected"), [(b"HTTP/1.1", b""), (b"HTTP/2", b"more")])
def test_a_connection_that_other_calls_use_stays_open(version: bytes, expected: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        extensions = {"http_version": version, "network_stream": SimpleNamespace(get_extra_info=lambda _: ours)}
        interrupt(httpx.Response(200, extensions=extensions))
        with suppress(BrokenPipeError):
            theirs.send(b"more")

        assert expected == ours.recv(4)


@hows
def test_a_wait_before_a_retry_is_cancelled(background: Open, waiting: Event, how: How) -> None:
    budget = RetryBudget(10)
    options: dict[str, Any] = {"retry": PATIENT, "max_retries": None, "retry_budget": budget, "circuit_breaker": None}
    here = background([BUSY], **options)
    work = here.begin(lambda: here.client.get("/x", cancel=here.token))
    here.server.wait_asked(1)
    waiting.wait(PATIENCE)
    here.end(how)

    assert ERRORS[how] is type(error_of(work))
    assert (["abandoned"], 10) == (here.endings(), budget.left)


@hows
@pytest.mark.parametrize("setting", ["bulkhead", "rate_limits"])
def test_a_wait_in_a_queue_is_cancelled(background: Open, waiting: Event, how: How, setting: str) -> None:
    limits = {"bulkhead": Bulkhead(1, max_wait=None), "rate_limits": RateLimits(requests_per_day=1, max_wait=None)}
    here = background([HEAD, EVENT, None], [OK], **{setting: limits[setting]})
    stream = here.stream()
    waiting.clear()
    work = here.get()
    waiting.wait(PATIENCE)
    here.end(how)

    assert ERRORS[how] is type(error_of(work))
    here.do(stream.close)
    queues = (here.client.bulkhead, here.client.rate_limits)
    assert [(0, 0)] == [(queue.in_flight, queue.waiting) for queue in queues if queue is not None]


def test_a_token_can_be_cancelled_before_the_call(background: Open) -> None:
    here = background([OK])
    here.token.cancel()
    here.token.cancel()

    assert CallCancelledError is type(error_of(here.get()))
    assert (True, 0) == (here.token.is_cancelled, here.server.connections)


def test_a_token_cancels_its_calls_and_no_others(background: Open) -> None:
    go = Event()
    here = background([None], [go, OK], [OK])
    ended = here.get()
    here.server.wait_asked(1)
    other = here.begin(lambda: here.client.get("/x", cancel=CancelToken()))
    here.server.wait_asked(2)
    here.token.cancel()
    assert CallCancelledError is type(error_of(ended))
    go.set()

    assert {} == other.result(PATIENCE)
    assert {} == here.do(lambda: here.client.get("/x"))


def test_a_token_works_for_every_kind_of_call(background: Open) -> None:
    here = background([OK])
    here.token.cancel()
    files, chat = here.client.files, here.client.chat.completions

    for work in (
        lambda: files.retrieve("f", cancel=here.token),
        lambda: files.list.raw(cancel=here.token),
        lambda: chat.create(model="m", messages=[], cancel=here.token),
        lambda: here.client.with_raw_response.files.retrieve("f", cancel=here.token),
    ):
        assert CallCancelledError is type(error_of(here.begin(work)))


def test_a_token_of_a_copy_applies_to_calls_without_another_token(background: Open) -> None:
    here = background([OK])
    copy = here.client.with_options(cancel=here.token)
    here.token.cancel()

    assert CallCancelledError is type(error_of(here.begin(lambda: copy.get("/x"))))
    assert {} == here.do(lambda: copy.get("/x", cancel=CancelToken()))
    assert {} == here.do(lambda: copy.with_options(cancel=None).get("/x"))
    with pytest.raises(ConfigurationError, match=r"^cancel: expected a CancelToken or None"):
        copy.with_options(cancel="token")


@hows
def test_the_wait_between_the_calls_of_a_helper_is_cancelled(background: Open, waiting: Event, how: How) -> None:
    here = background([VALIDATING])
    work = here.begin(lambda: here.client.batches.poll("b", poll_interval_ms=3_600_000, cancel=here.token))
    here.server.wait_asked(1)
    waiting.wait(PATIENCE)
    here.end(how)

    assert ERRORS[how] is type(error_of(work))


@pytest.mark.parametrize("bad", ["token", True, object()])
def test_an_invalid_token_is_refused(background: Open, bad: Any) -> None:
    here = background([OK])
    work = here.begin(lambda: here.client.get("/x", cancel=bad))
    with pytest.raises(ConfigurationError, match=r"^cancel: expected a CancelToken or None"):
        work.result(PATIENCE)


def clients_of(kind: Kind, **options: Any) -> Any:
    return (httpx.Client if kind == "sync" else httpx.AsyncClient)(**options)


@hows
def test_a_call_over_the_callers_http_client_is_cancelled(background: Open, kind: Kind, how: How) -> None:
    here = background([OK], [None], http_client=clients_of(kind))
    here.get().result(PATIENCE)
    work = here.get()
    here.server.wait_asked(2)
    here.end(how)

    assert ERRORS[how] is type(error_of(work))
    assert "abandoned" == here.outcomes[-1].outcome


@hows
def test_a_stream_over_the_callers_http_client_is_cancelled(background: Open, kind: Kind, how: How) -> None:
    here = background([HEAD, EVENT, None], http_client=clients_of(kind))
    stream = here.stream()
    here.next(stream).result(PATIENCE)
    work = here.next(stream)
    here.end(how)

    assert ERRORS[how] is type(error_of(work))
    here.server.wait_closed(1)


def test_a_response_that_arrives_after_the_cancellation_is_closed() -> None:
    asked, go, closed = Event(), Event(), Event()

    class Late(httpx.ByteStream):
        def close(self) -> None:
            closed.set()

    def answer(_: httpx.Request) -> httpx.Response:
        asked.set()
        go.wait(PATIENCE)
        return httpx.Response(200, stream=Late(b"{}"))

    token = CancelToken()
    with BackgroundClient("sync", http_client=httpx.Client(transport=httpx.MockTransport(answer))) as here:
        work = here.begin(lambda: here.client.get("/x", cancel=token))
        asked.wait(PATIENCE)
        token.cancel()
        assert CallCancelledError is type(error_of(work))
        go.set()
        assert closed.wait(PATIENCE)


def test_a_copy_is_closed_with_its_original_and_closes_nothing(background: Open) -> None:
    go = Event()
    here = background([go, OK], [None])
    copy = here.client.with_options(timeout=60)
    work = here.begin(lambda: copy.get("/x"))
    here.server.wait_asked(1)
    here.do(lambda: copy.close(drain=3600))
    go.set()
    assert {} == work.result(PATIENCE)
    work = here.begin(lambda: copy.get("/x"))
    here.server.wait_asked(2)
    here.end("close")
    here.end("close")

    assert ClientClosedError is type(error_of(work))
    assert (True, True) == (here.client.is_closed(), copy.is_closed())
    assert ClientClosedError is type(error_of(here.begin(lambda: copy.get("/x"))))


def draining(here: Scene, waiting: Event) -> Future[Any]:
    waiting.clear()
    closing = here.begin(lambda: here.client.close(drain=3600))
    waiting.wait(PATIENCE)
    return closing


def test_draining_lets_calls_finish_and_takes_no_new_ones(background: Open, waiting: Event) -> None:
    go = Event()
    here = background([go, OK])
    work = here.get()
    here.server.wait_asked(1)
    closing = draining(here, waiting)

    assert (True, False) == (here.client.is_closed(), closing.done())
    assert ClientClosedError is type(error_of(here.begin(lambda: here.client.get("/x"))))
    go.set()
    assert ({}, None) == (work.result(PATIENCE), closing.result(PATIENCE))
    assert (1, 1) == (here.server.connections, len(here.outcomes))


def test_draining_lets_streams_finish(background: Open, waiting: Event) -> None:
    go = Event()
    here = background([HEAD, EVENT, go, EVENT, DONE, END])
    stream = here.stream()
    here.next(stream).result(PATIENCE)
    closing = draining(here, waiting)
    assert not closing.done()
    go.set()

    assert {"n": 1} == here.next(stream).result(PATIENCE).to_dict()
    assert here.next(stream).exception(PATIENCE)
    assert (None, ["ok"]) == (closing.result(PATIENCE), here.endings())


def test_draining_lets_a_stream_be_retried(background: Open, waiting: Event) -> None:
    go = Event()
    again = {"retry": Retry(initial=1e-9), "max_retries": None, "circuit_breaker": None}
    here = background([HEAD, go, END], [HEAD, EVENT, DONE, END], **again)
    stream = here.stream()
    closing = draining(here, waiting)
    go.set()

    assert {"n": 1} == here.next(stream).result(PATIENCE).to_dict()
    here.do(stream.close)
    assert None is closing.result(PATIENCE)


def test_draining_returns_at_once_if_nothing_is_running(background: Open) -> None:
    here = background([OK])
    here.get().result(PATIENCE)

    assert None is here.do(lambda: here.client.close(drain=3600))


def test_calls_that_exceed_the_drain_are_cancelled(background: Open) -> None:
    drained: list[float] = []
    here = background([None])
    work = here.get()
    here.server.wait_asked(1)
    with replaced_clock(WaitlessClock(drained.append)):
        here.do(lambda: here.client.close(drain=5))

    assert ([5], ClientClosedError) == (drained, type(error_of(work)))


def test_closing_without_drain_ends_a_drain(background: Open, waiting: Event) -> None:
    here = background([None])
    work = here.get()
    here.server.wait_asked(1)
    closing = draining(here, waiting)
    here.end("close")

    assert (ClientClosedError, None) == (type(error_of(work)), closing.result(PATIENCE))


@pytest.mark.parametrize("bad", [-1, float("nan"), "5", True])
def test_an_invalid_drain_is_refused(background: Open, bad: Any) -> None:
    here = background([OK])
    with pytest.raises(ConfigurationError, match=r"^drain: expected"):
        here.do(lambda: here.client.close(drain=bad))
    assert {} == here.do(lambda: here.client.get("/x"))


def test_a_call_that_fails_by_itself_raises_its_error(background: Open) -> None:
    here = background([BUSY])

    assert InternalServerError is type(error_of(here.get()))
    assert ["error"] == here.endings()
