"""`FakeTransport`: responds to requests without a socket, and records them."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import TypeAlias, cast

import httpx

from ..emulator.application import Application, Outcome
from ..emulator.behaviour.delivery import Break, Drip, Head, Pause, Refuse
from ..emulator.messages import Request
from ..emulator.request_log import Received, received
from .answers import FakeAnswer
from .clock import FakeClock
from .errors import NoAnswerError, UnusedAnswersError

Given: TypeAlias = FakeAnswer | httpx.Response | Exception
"""A response, or an exception to raise instead."""


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The chunks of a response, and the exception that interrupts it."""

    def __init__(self, answer: FakeAnswer) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        yield from self._answer.pieces
        if self._answer.broken is not None:
            raise self._answer.broken

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class FakeTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Respond to the requests of either client with *answers*: a list, a function of the request, or an emulator.

        fake = FakeTransport([rate_limited(), chat_answer("Hello!")])
        client = OpenAI(api_key="any", http_client=fake.client())

    An exception such as `httpx.ConnectError("...")` is raised. A function is called with an element of `requests`. An
    emulator's `Application` is used unchanged. Delays pass on *clock*; a delay longer than the read timeout raises
    `ReadTimeout`.
    """

    def __init__(
        self, answers: Iterable[Given] | Callable[[Received], Given] | Application, *, clock: FakeClock | None = None
    ) -> None:
        self.clock = clock or FakeClock()
        self.requests: list[Received] = []
        """The requests received, oldest first: JSON parsed, credentials masked."""
        self._queue: deque[Given] = deque()
        if isinstance(answers, Application):
            self._answer: Callable[[Request, Received], Given] = lambda request, _: _mounted(answers.respond(request))
        elif callable(answers):
            self._answer = lambda _, seen: answers(seen)
        else:
            self._queue.extend(answers)
            self._answer = self._next

    def client(self) -> httpx.Client:
        """Return an httpx client with this transport: the `http_client` of an `OpenAI`."""
        return httpx.Client(transport=self)

    def async_client(self) -> httpx.AsyncClient:
        """Return an httpx client with this transport: the `http_client` of an `AsyncOpenAI`."""
        return httpx.AsyncClient(transport=self)

    def assert_all_used(self) -> None:
        """Raise `UnusedAnswersError` if there are responses that were not requested."""
        if self._queue:
            raise UnusedAnswersError(f"{len(self._queue)} answers were not used, after {len(self.requests)} requests")

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Respond to *request*; raises `NoAnswerError` if no response is left."""
        return self._respond(request, b"".join(cast("httpx.SyncByteStream", request.stream)))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Respond to *request*; only its body is awaited."""
        body = b"".join([part async for part in cast("httpx.AsyncByteStream", request.stream)])
        return self._respond(request, body)

    def _respond(self, request: httpx.Request, body: bytes) -> httpx.Response:
        asked = Request.to(request.url.raw_path.decode(), request.method, request.headers.items(), body)
        self.requests.append(received(asked))
        given = self._answer(asked, self.requests[-1])
        if isinstance(given, Exception):
            raise given
        return given if isinstance(given, httpx.Response) else self._response(given, request)

    def _response(self, answer: FakeAnswer, request: httpx.Request) -> httpx.Response:
        patience = request.extensions.get("timeout", {}).get("read")
        if patience is not None and answer.delay > patience:
            self.clock.sleep(patience)
            raise httpx.ReadTimeout(f"the answer would have come after {answer.delay:g} s", request=request)
        if answer.delay:
            self.clock.sleep(answer.delay)
        if answer.broken is not None and not answer.pieces:
            raise answer.broken
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer))

    def _next(self, request: Request, _: Received) -> Given:
        if not self._queue:
            number = len(self.requests)
            raise NoAnswerError(f"no answer is left for request {number}, {request.method} {request.path}")
        return self._queue.popleft()


def _mounted(outcome: Outcome) -> FakeAnswer:
    """Return the emulator's *outcome* as an answer; the end of its connection interrupts the response."""
    delay, pieces, headers, broken = 0.0, list[bytes](), dict[str, str](), None
    for step in outcome.steps:
        if isinstance(step, bytes):
            pieces.append(step)
        elif isinstance(step, Pause | Drip):
            delay += step.seconds
        elif isinstance(step, Head):
            headers = step.headers | ({"content-type": step.content_type} if step.content_type else {})
        elif isinstance(step, Break | Refuse):
            broken = httpx.RemoteProtocolError("the server closed the connection")
    return FakeAnswer(outcome.reply.status, headers, tuple(pieces), delay, broken)
