"""Connections that are used as they are, while what is said over them is kept in a slot of a cassette."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx

from .dialogues import without_audio
from .slots import Slot

Clean = Callable[[Any], Any]


class Recording:
    """A live connection; each message is kept, cleaned, as a line of the dialogue."""

    def __init__(self, connection: Any, slot: Slot, clean: Clean, *, keep_audio: bool) -> None:
        self._connection, self._slot, self._clean, self._keep_audio = connection, slot, clean, keep_audio

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def _keep(self, side: str, message: Any) -> None:
        try:
            event = json.loads(message)
        except ValueError:
            return
        event = self._clean(event if self._keep_audio else without_audio(event))
        self._slot.parts.append(json.dumps({side: event}, ensure_ascii=False).encode() + b"\n")

    def _keep_end(self, closed: Exception) -> None:
        frame = getattr(closed, "rcvd", None)
        code = 1006 if frame is None else int(frame.code)
        self._slot.parts.append(json.dumps({"close": code}).encode() + b"\n")


class BlockingRecording(Recording):
    """As `Recording`, for threads."""

    def send(self, text: str) -> None:
        """Send a message."""
        self._keep("out", text)
        self._connection.send(text)

    def recv(self, timeout: float | None = None) -> Any:
        """Return the next message."""
        try:
            message = self._connection.recv(timeout=timeout)
        except TimeoutError:
            raise
        except Exception as closed:
            self._keep_end(closed)
            raise
        self._keep("in", message)
        return message


class AwaitingRecording(Recording):
    """As `Recording`, for asyncio."""

    async def send(self, text: str) -> None:
        """Send a message."""
        self._keep("out", text)
        await self._connection.send(text)

    async def recv(self) -> Any:
        """Return the next message."""
        try:
            message = await self._connection.recv()
        except TimeoutError:
            raise
        except Exception as closed:
            self._keep_end(closed)
            raise
        self._keep("in", message)
        return message


def recorded(connect: Callable[[], Any], slot: Slot, clean: Clean, keep_audio: bool, *, awaiting: bool) -> Any:
    """Open a connection by *connect*, and record it; a handshake that is refused is not recorded."""
    if awaiting:
        return _arecorded(connect, slot, clean, keep_audio)
    connection = connect()
    if isinstance(connection, httpx.Response):
        return connection
    slot.begin(httpx.Response(101))
    return BlockingRecording(connection, slot, clean, keep_audio=keep_audio)


async def _arecorded(connect: Callable[[], Any], slot: Slot, clean: Clean, keep_audio: bool) -> Any:
    connection = await connect()
    if isinstance(connection, httpx.Response):
        return connection
    slot.begin(httpx.Response(101))
    return AwaitingRecording(connection, slot, clean, keep_audio=keep_audio)
