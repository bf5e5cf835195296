"""One WebSocket over an accepted connection: frames to messages, and the steps of its session to frames.

It uses the sans-I/O protocol of the package websockets, which is imported for the first request to upgrade.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from websockets.frames import Frame, Opcode
from websockets.http11 import Request as Handshake
from websockets.protocol import OPEN
from websockets.server import ServerProtocol
from websockets.typing import Subprotocol

from ..behaviour.delivery import Break
from ..behaviour.fault import BodyPosition
from ..dialogues.outputs import HangUp
from ..dialogues.session import Mute, Partial, Send, SocketSession, SocketStep, Wait
from ..request.subprotocols import selected
from ..sockets import Upgrade
from .reset import reset_on_close

READ_SIZE: Final = 256 * 1024
SILENT: Final = logging.Logger("openai_dual.emulator.sockets", logging.CRITICAL + 1)  # noqa: LOG001 (no handler may hear it)
"""The package `websockets` logs headers, and so the key, at level DEBUG: its lines go nowhere."""
LARGEST: Final = 16 * 2**20
"""The maximum size of a client's message: the service accepts 15 MiB of audio in an event."""
BATCH: Final = 64 * 1024
"""Messages that follow one another are written together, up to this size."""
LINGER: Final = 5.0
"""Seconds for which the client's close frame is awaited."""
MESSAGES: Final = (Opcode.TEXT, Opcode.BINARY, Opcode.CONT)


class SocketConnection:
    """Serves one WebSocket, from the request to upgrade, *head*, to its close."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, upgrade: Upgrade) -> None:
        self._reader, self._writer, self._upgrade = reader, writer, upgrade
        self._session: SocketSession = upgrade.session
        self._session.on_change = self._wake
        self._protocol = ServerProtocol(max_size=LARGEST, select_subprotocol=_selected, logger=SILENT)
        self._changed = asyncio.Event()
        self._message = bytearray()
        self._waiting = 0
        """Bytes of messages that are not written yet."""
        self._muted = False
        self._ended = False
        """Whether the client has sent its close frame, or the end of the connection."""

    async def serve(self, head: bytes, rest: bytes) -> None:
        """Accept the request *head*, and serve until either side closes; *rest* is what came with the request."""
        if not await self._accept(head):
            return
        self._take(rest)
        reading = asyncio.create_task(self._read())
        try:
            with suppress(ConnectionError):
                while self._protocol.state is OPEN:
                    await self._perform(self._session.next(asyncio.get_running_loop().time()))
                await self._end()
        finally:
            reading.cancel()

    async def _accept(self, head: bytes) -> bool:
        """Send the response to the handshake; return whether it is valid."""
        self._protocol.receive_data(head)
        for event in self._protocol.events_received():
            if isinstance(event, Handshake):
                response = self._protocol.accept(event)
                response.headers.update(self._upgrade.headers)
                self._protocol.send_response(response)
        if self._upgrade.cut is not None:
            await self._cut(self._upgrade.cut, reset=self._upgrade.fault is not None and self._upgrade.fault.reset)
        await self._flush()
        return self._protocol.state is OPEN

    async def _read(self) -> None:
        with suppress(ConnectionError):
            while data := await self._reader.read(READ_SIZE):
                self._take(data)
        self._protocol.receive_eof()
        self._ended = True
        self._wake()

    def _take(self, data: bytes) -> None:
        self._protocol.receive_data(data)
        if self._muted:
            self._protocol.data_to_send()
        for event in self._protocol.events_received():
            if isinstance(event, Frame):
                self._take_frame(event)
        self._wake()

    def _take_frame(self, frame: Frame) -> None:
        self._ended = self._ended or frame.opcode is Opcode.CLOSE
        if frame.opcode in MESSAGES:
            self._message += frame.data
            if frame.fin:
                message = bytes(self._message)
                self._message.clear()
                self._receive(message)

    def _receive(self, message: bytes) -> None:
        try:
            self._session.receive(message.decode())
        except UnicodeDecodeError:
            self._protocol.fail(1007, "invalid UTF-8")

    def _wake(self) -> None:
        self._changed.set()

    async def _perform(self, step: SocketStep) -> None:
        match step:
            case Send(text):
                data = text.encode()
                self._protocol.send_text(data)
                self._waiting += len(data)
                if self._waiting >= BATCH:
                    await self._flush()
            case Wait(seconds):
                await self._wait(seconds)
            case HangUp(code, reason):
                self._protocol.send_close(code, reason)
                await self._flush()
            case Mute():
                self._muted = True
            case Partial(text, at, reset):
                await self._flush()
                self._protocol.send_text(text.encode())
                await self._cut(at, reset=reset)
            case Break(reset):
                await self._flush()
                await self._cut(0, reset=reset)

    async def _wait(self, seconds: float | None) -> None:
        """Send what the protocol answers by itself, then wait for the client, at most for *seconds*."""
        await self._flush()
        self._changed.clear()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._changed.wait(), seconds)

    async def _end(self) -> None:
        """Finish the closing handshake: wait for the client's close frame or its end of the connection."""
        await self._flush()
        with suppress(TimeoutError):
            async with asyncio.timeout(LINGER):
                while not self._ended:
                    self._changed.clear()
                    await self._changed.wait()
        await self._flush()

    async def _cut(self, at: BodyPosition, *, reset: bool) -> None:
        """Send the data that waits up to a position, and end the connection without a close frame."""
        data = b"".join(self._protocol.data_to_send())
        self._writer.write(data[: _position(data, at)])
        await self._writer.drain()
        if reset:
            reset_on_close(self._writer)
        self._writer.close()
        raise ConnectionAbortedError

    async def _flush(self) -> None:
        self._waiting = 0
        if data := b"".join(self._protocol.data_to_send()):
            self._writer.write(data)
            await self._writer.drain()


def _selected(_: ServerProtocol, offered: Sequence[Subprotocol]) -> Subprotocol | None:
    name = selected(offered)
    return None if name is None else Subprotocol(name)


def _position(data: bytes, at: BodyPosition) -> int:
    """Return the offset of *at* in *data*: the middle, or inside a character of several bytes if it has one."""
    if isinstance(at, int):
        return at
    middle = len(data) // 2
    return middle if at == "half" else next((index + 1 for index, byte in enumerate(data) if byte >= 0xC0), middle)
