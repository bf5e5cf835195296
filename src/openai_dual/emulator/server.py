"""Bytes to requests and replies to bytes, over HTTP/1.1 (h11): the only module of the emulator that awaits."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Iterable
from contextlib import suppress

import h11

from .application import Application, Outcome
from .faults import WHOLE, Breakage, whole_body
from .messages import Reply, Request

READ_SIZE = 256 * 1024
RESET_ON_CLOSE = struct.pack("ii", 1, 0)
"""SO_LINGER with no time to linger: closing sends RST instead of FIN."""


class Connection:
    """One connection: a request after the other, each answered before the next is read."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, application: Application) -> None:
        self._reader, self._writer, self._application = reader, writer, application
        self._http = h11.Connection(h11.SERVER)

    async def serve(self) -> None:
        """Answer until the client is done; a broken connection and a broken request both end it."""
        try:
            with suppress(ConnectionError, h11.ProtocolError):
                while await self._serve_one():
                    self._http.start_next_cycle()
        finally:
            self._writer.close()

    async def _serve_one(self) -> bool:
        head = await self._event()
        if not isinstance(head, h11.Request):
            return False
        await self._send_outcome(self._application.respond(_request(head, await self._body())))
        return self._http.our_state is h11.DONE and self._http.their_state is h11.DONE

    async def _event(self) -> h11.Event | type[h11.NEED_DATA | h11.PAUSED]:
        while (event := self._http.next_event()) is h11.NEED_DATA:
            if self._http.they_are_waiting_for_100_continue:
                self._write(h11.InformationalResponse(status_code=100, headers=[]))
            self._http.receive_data(await self._reader.read(READ_SIZE))
        return event

    async def _body(self) -> bytes:
        body = bytearray()
        while isinstance(event := await self._event(), h11.Data):
            body += event.data
        return bytes(body)

    async def _send_outcome(self, outcome: Outcome) -> None:
        breakage = outcome.breakage
        if breakage.slow:
            await asyncio.sleep(breakage.slow)
        if breakage.reset:
            self._writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
            raise ConnectionResetError
        if breakage == WHOLE and isinstance(outcome.reply.body, bytes):
            self._write(_head(outcome.reply), h11.Data(data=outcome.reply.body), h11.EndOfMessage())
        else:
            await self._send_in_pieces(outcome.reply, breakage)
        await self._writer.drain()

    async def _send_in_pieces(self, reply: Reply, breakage: Breakage) -> None:
        self._write(_head(reply))
        for number, chunk in enumerate(_chunks(reply, breakage)):
            if number and breakage.stall:
                await asyncio.sleep(breakage.stall)
            self._write(h11.Data(data=chunk))
            await self._writer.drain()
        if breakage.cut:
            raise ConnectionAbortedError
        self._write(h11.EndOfMessage())

    def _write(self, *events: h11.Event) -> None:
        self._writer.write(b"".join(self._http.send(event) or b"" for event in events))


def _request(head: h11.Request, body: bytes) -> Request:
    headers = ((name.decode("ascii"), value.decode("latin-1")) for name, value in head.headers)
    return Request.to(head.target.decode("ascii"), head.method.decode("ascii"), headers, body)


def _head(reply: Reply) -> h11.Response:
    headers = list(reply.headers.items())
    if reply.content_type:
        headers.append(("content-type", reply.content_type))
    if isinstance(reply.body, bytes):
        headers.append(("content-length", str(len(reply.body))))
    return h11.Response(status_code=reply.status, headers=headers)


def _chunks(reply: Reply, breakage: Breakage) -> Iterable[bytes]:
    """Cut the body into what is sent at once: in halves if something happens in between or instead."""
    if not (breakage.cut or breakage.stall):
        return [reply.body] if isinstance(reply.body, bytes) else reply.body
    body = whole_body(reply)
    half = len(body) // 2
    return [body[:half]] if breakage.cut else [body[:half], body[half:]]
