"""`LaneTransport`: responses over a socket, for an executor that knows only HTTP requests and responses.

The same calls, retry rules, readers and accumulators serve: a request becomes a `response.create` event, and the events
of its lane become the body of an event stream. The first event is waited for, as the status of a response would be.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ...core.jsons import loads
from ...errors import ConfigurationError
from ...http.event_streams import AsyncProduced, Produced, lost, read_timeout, refused, streamed, timed_out
from ...http.requests import direct_request
from .lanes import (
    ENDS,
    EXPIRED,
    ONCE_MORE,
    Chain,
    Inbox,
    creation,
    error_body,
    error_code,
    error_status,
    frame,
    is_steered,
)
from .steering import Data, Steering, as_items

if TYPE_CHECKING:
    import httpx

    from ...core.effects import HttpRequest
    from ...core.signals import Signal
    from .hubs import AsyncHub, Hub


def body_of(request: HttpRequest) -> Data:
    """Return the parameters of a request for a response. Raises `ConfigurationError` for any other request."""
    path = request.url.partition("?")[0]
    if request.method != "POST" or not path.endswith("/responses") or not isinstance(request.body, bytes):
        raise ConfigurationError("Only responses are created over this socket: call the client for everything else.")
    body: Data = loads(request.body)
    return body


class _Lane:
    """What both transports share: the lane, and its chain if it has one."""

    is_closed = False

    def __init__(self, hub: Any, lane: str | None, *, chained: bool) -> None:
        self._lane = lane
        self._steering: Steering = hub.lanes.steering
        self._chain: Chain | None = hub.lanes.chain(lane) if chained else None

    def pool(self) -> None:
        """Return nothing: the socket is no pool."""

    def _first(self, body: Data) -> tuple[Data, Data]:
        """Return what is sent of *body*, and *body* with the steers that the service puts before its input."""
        given = body if self._chain is None else self._chain.shortened(body)
        waiting = self._steering.waiting(given.get("previous_response_id"))
        whole = {**body, "input": [*waiting, *as_items(body.get("input"))]} if waiting else body
        return given, whole

    def _whole(self, body: Data) -> Data:
        return body if self._chain is None else self._chain.whole(body)

    def _again(self, code: str | None, attempt: int) -> bool:
        """Tell whether a refusal with *code* is worth the whole input on another connection."""
        worthwhile = code == EXPIRED or (code in ONCE_MORE and self._chain is not None and bool(self._chain.items))
        return worthwhile and attempt == 0


class _Reply:
    """The events of one request as a caller reads them, and what they add to its chain."""

    def __init__(self, inbox: Inbox, chain: Chain | None, body: Data) -> None:
        self.inbox = inbox
        self._chain, self._body = chain, body
        self._has_begun = False

    def ends(self, event: Data) -> bool:
        """Take in the next event; tell whether a response ends with it."""
        kind = event.get("type")
        if kind == "response.created":
            if self._has_begun and self.inbox.inputs:  # the successor of a steered response
                self._body = {"input": self.inbox.inputs.popleft()}
            self._has_begun = True
        elif self._chain is not None and (kind == "response.completed" or is_steered(event)):
            self._chain.extend(self._body, event.get("response"))
        return kind in ENDS


class LaneTransport(_Lane):
    """Send requests for responses over a socket, blocking."""

    def __init__(self, hub: Hub, lane: str | None, *, chained: bool) -> None:
        super().__init__(hub, lane, chained=chained)
        self._hub = hub

    def send(self, request: HttpRequest, *, stream: bool, cuts: Sequence[Signal] = ()) -> httpx.Response:
        """Return the response, its body unread if it is a successful *stream*; a signal in *cuts* interrupts this."""
        body, message = body_of(request), direct_request(request)
        given, body, attempt = *self._first(body), 0
        while True:
            inbox = self._hub.begin(creation(given, self._lane), self._lane, cuts)
            first = self._event(inbox, message, cuts)
            code = error_code(first)
            if code is None:
                frames = self._frames(_Reply(inbox, self._chain, body), first, message, cuts)
                response = streamed(message, Produced(frames, lambda inbox=inbox: self._hub.leave(inbox)))  # type: ignore[misc]  # the default binds this inbox
                if not stream:
                    response.read()
                return response
            if not self._again(code, attempt):
                return refused(message, error_status(first), error_body(first))
            if code == EXPIRED:
                self._hub.renew(inbox, cuts)
            given, attempt = self._whole(body), attempt + 1

    def _event(self, inbox: Inbox, message: httpx.Request, cuts: Sequence[Signal]) -> Data:
        try:
            event = self._hub.next(inbox, read_timeout(message), cuts)
        except ConnectionError as error:
            raise lost(message, error) from error
        if event is None:
            self._hub.leave(inbox)
            raise timed_out(message)
        return event

    def _frames(self, reply: _Reply, event: Data, message: httpx.Request, cuts: Sequence[Signal]) -> Iterator[bytes]:
        while True:
            ends = reply.ends(event)
            continues = ends and self._hub.continues(reply.inbox, read_timeout(message), cuts)
            yield frame(event, continued=continues)
            if ends and not continues:
                return
            event = self._event(reply.inbox, message, cuts)


class AsyncLaneTransport(_Lane):
    """Send requests for responses over a socket, awaiting."""

    def __init__(self, hub: AsyncHub, lane: str | None, *, chained: bool) -> None:
        super().__init__(hub, lane, chained=chained)
        self._hub = hub

    async def send(self, request: HttpRequest, *, stream: bool) -> httpx.Response:
        """Return the response, its body unread if it is a successful *stream*."""
        body, message = body_of(request), direct_request(request)
        given, body, attempt = *self._first(body), 0
        while True:
            inbox = await self._hub.begin(creation(given, self._lane), self._lane)
            first = await self._event(inbox, message)
            code = error_code(first)
            if code is None:

                async def leave(inbox: Inbox = inbox) -> None:
                    self._hub.leave(inbox)

                reply = _Reply(inbox, self._chain, body)
                response = streamed(message, AsyncProduced(self._frames(reply, first, message), leave))
                if not stream:
                    await response.aread()
                return response
            if not self._again(code, attempt):
                return refused(message, error_status(first), error_body(first))
            if code == EXPIRED:
                await self._hub.renew(inbox)
            given, attempt = self._whole(body), attempt + 1

    async def _event(self, inbox: Inbox, message: httpx.Request) -> Data:
        try:
            event = await self._hub.next(inbox, read_timeout(message))
        except ConnectionError as error:
            raise lost(message, error) from error
        except BaseException:
            self._hub.leave(inbox)
            raise
        if event is None:
            self._hub.leave(inbox)
            raise timed_out(message)
        return event

    async def _frames(self, reply: _Reply, event: Data, message: httpx.Request) -> AsyncIterator[bytes]:
        while True:
            ends = reply.ends(event)
            continues = ends and await self._hub.continues(reply.inbox, read_timeout(message))
            yield frame(event, continued=continues)
            if ends and not continues:
                return
            event = await self._event(reply.inbox, message)
