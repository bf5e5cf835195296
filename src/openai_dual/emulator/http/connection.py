"""One HTTP/1.1 connection (h11): bytes to requests, and the steps of replies to bytes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Iterator
from contextlib import suppress
from importlib.util import find_spec
from typing import Protocol

import h11

from ..application import Application, Outcome
from ..behaviour.delivery import Break, Drip, Drop, Head, Interim, Pause, Refuse, Step, Trailing
from ..messages import Refusal, Request
from ..sockets import Upgrade
from ..webhook_delivery import Delivery
from .reset import reset_on_close

log = logging.getLogger(__name__)

READ_SIZE = 256 * 1024
LINGER = 5.0
"""Seconds for which the rest of a request is read after an early response."""


class Acceptor(Protocol):
    """Controls the acceptance of new connections."""

    async def refuse(self, seconds: float) -> None:
        """Refuse new connections and close the existing ones, for a time."""

    def drop(self, connections: int) -> None:
        """Reset the next new connections."""

    def deliver(self, deliveries: Iterable[Delivery]) -> None:
        """Send webhooks in the background."""


class ServerConnection:
    """Serves one connection: request after request."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        application: Application,
        acceptor: Acceptor,
    ) -> None:
        self._reader, self._writer, self._application, self._acceptor = reader, writer, application, acceptor
        self._http = h11.Connection(h11.SERVER)
        self._unsent = b""
        self._drip = 0.0
        self._trailing = b""

    async def serve(self) -> None:
        """Serve requests until the client closes the connection.

        Input that is not HTTP is refused, then the connection ends.
        """
        try:
            with suppress(ConnectionError, h11.LocalProtocolError):
                while await self._serve_one():
                    self._http.start_next_cycle()
        except Exception:
            log.exception("The response is truncated.")
        finally:
            self._writer.close()

    async def _serve_one(self) -> bool:
        try:
            head = await self._event()
            if not isinstance(head, h11.Request):
                return False
            if _asks_for_socket(head) and (opened := self._open_socket(_request(head, b""))):
                return await self._upgrade(head, opened)
            early = self._application.respond_early(_request(head, b""))
            if early:
                await self._answer(early.steps)
                await self._linger()
                return False
            request = _request(head, await self._body())
        except h11.RemoteProtocolError as error:
            refusal = Refusal(error.error_status_hint, f"This is not HTTP: {error}.", headers={"connection": "close"})
            await self._answer(self._application.refuse(refusal).steps)
            return False
        return await self._respond(request)

    async def _respond(self, request: Request) -> bool:
        """Respond to a complete *request*; return whether the connection can serve another one."""
        steps = self._application.respond(request, head_seen=True).steps
        await self._answer(steps if request.method != "HEAD" else _without_body(steps))
        self._acceptor.deliver(self._application.take_deliveries())
        return self._http.our_state is h11.DONE and self._http.their_state is h11.DONE

    def _open_socket(self, request: Request) -> Outcome | Upgrade | None:
        """Open a WebSocket, or refuse it; None if there is no channel at the address of *request*."""
        if find_spec("websockets") is None:
            message = "The emulator needs the package websockets for this: install openai-dual[realtime]."
            return self._application.refuse(Refusal(501, message, code="websockets_not_installed"))
        return self._application.upgrade(request)

    async def _upgrade(self, head: h11.Request, opened: Outcome | Upgrade) -> bool:
        if isinstance(opened, Outcome):
            await self._answer(opened.steps)
            return False
        from .upgrade import SocketConnection

        connection = SocketConnection(self._reader, self._writer, opened)
        try:
            for step in opened.before:
                await self._perform(step)
            await connection.serve(_raw(head), self._http.trailing_data[0])
        finally:
            self._application.close(opened)
        return False

    async def _event(self) -> h11.Event | type[h11.NEED_DATA | h11.PAUSED]:
        while (event := self._http.next_event()) is h11.NEED_DATA:
            if self._http.they_are_waiting_for_100_continue:
                self._put(h11.InformationalResponse(status_code=100, headers=[]))
                await self._flush()
            self._http.receive_data(await self._reader.read(READ_SIZE))
        return event

    async def _body(self) -> bytes:
        body = bytearray()
        while isinstance(event := await self._event(), h11.Data):
            body += event.data
        return bytes(body)

    async def _answer(self, steps: Iterable[Step]) -> None:
        self._drip = 0.0
        for step in steps:
            await self._perform(step)
        self._put(h11.EndOfMessage())
        self._unsent, self._trailing = self._unsent + self._trailing, b""
        await self._flush()

    async def _linger(self) -> None:
        """Read what the client still sends: closing with unread data would reset the connection."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LINGER):
                while await self._reader.read(READ_SIZE):
                    pass

    async def _perform(self, step: Step) -> None:
        match step:
            case bytes():
                await self._send_data(step)
            case Head():
                self._put(_head(step))
            case Pause(seconds):
                await self._flush()
                await asyncio.sleep(seconds)
            case Interim(status):
                self._put(h11.InformationalResponse(status_code=status, headers=[]))
                await self._flush()
            case Trailing(data):
                self._trailing = data
            case Drip(seconds):
                self._drip = seconds
            case Refuse(seconds):
                await self._acceptor.refuse(seconds)
            case Drop(connections):
                self._acceptor.drop(connections)
            case Break(reset):
                await self._break(reset=reset)

    async def _send_data(self, data: bytes) -> None:
        """Send a chunk of the body; with trailing bytes to come it is only buffered."""
        self._put(h11.Data(data=data))
        if not self._trailing:
            await self._flush()

    async def _break(self, *, reset: bool) -> None:
        await self._flush()
        if reset:
            reset_on_close(self._writer)
        raise ConnectionAbortedError

    def _put(self, event: h11.Event) -> None:
        """Buffer *event*: headers and the first part of the body are sent together."""
        self._unsent += self._http.send(event) or b""

    async def _flush(self) -> None:
        data, self._unsent = self._unsent, b""
        if not self._drip:
            self._writer.write(data)
            await self._writer.drain()
            return
        for byte in data:
            await asyncio.sleep(self._drip)
            self._writer.write(bytes([byte]))
            await self._writer.drain()


def _without_body(steps: Iterable[Step]) -> Iterator[Step]:
    return (step for step in steps if not isinstance(step, bytes))


def _asks_for_socket(head: h11.Request) -> bool:
    return head.method == b"GET" and (b"upgrade", b"websocket") in [
        (name, value.lower()) for name, value in head.headers
    ]


def _raw(head: h11.Request) -> bytes:
    """Return *head* as it is on the wire, for the parser of websockets."""
    lines = [b"%b %b HTTP/1.1" % (head.method, head.target), *(b"%b: %b" % pair for pair in head.headers)]
    return b"\r\n".join([*lines, b"", b""])


def _request(head: h11.Request, body: bytes) -> Request:
    headers = ((name.decode("ascii"), value.decode("latin-1")) for name, value in head.headers)
    return Request.to(head.target.decode("ascii"), head.method.decode("ascii"), headers, body)


def _head(head: Head) -> h11.Response:
    headers = list(head.headers.items())
    if head.content_type:
        headers.append(("content-type", head.content_type))
    if head.length is not None:
        headers.append(("content-length", str(head.length)))
    return h11.Response(status_code=head.status, headers=headers)
