"""The transports of httpx while a cassette is open: responses are replayed, or requested and recorded.

vcrpy's own stub for httpx reads a response to its end before the caller gets it. Here the caller gets every chunk as it
arrives, and a copy is recorded.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from threading import Lock
from typing import Any, cast

import httpx

from .chunks import ChunkedBody, Cutter
from .cleaning import Cleaner
from .dialogues import Dialogue, entries_of
from .errors import UnrecordedRequestError
from .scripted_sockets import given, scripted
from .slots import Slot
from .socket_recording import recorded

SYNC = (httpx.HTTPTransport, httpx.MockTransport, httpx.WSGITransport)
ASYNC = (httpx.AsyncHTTPTransport, httpx.MockTransport, httpx.ASGITransport)


class RecordedBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a live response: every chunk is yielded, and kept in *slot*."""

    def __init__(self, stream: Any, slot: Slot) -> None:
        self._stream, self._slot = stream, slot

    def __iter__(self) -> Iterator[bytes]:
        try:
            for part in self._stream:
                self._slot.parts.append(part)
                yield part
        except GeneratorExit:  # the caller has enough: what came is kept
            raise
        except BaseException:
            self._slot.fail()
            raise

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._stream:
                self._slot.parts.append(part)
                yield part
        except GeneratorExit:  # as above
            raise
        except BaseException:
            self._slot.fail()
            raise

    def close(self) -> None:
        """Close the live response."""
        self._stream.close()

    async def aclose(self) -> None:
        """Close the live response."""
        await self._stream.aclose()


class Deck:
    """Returns responses from *tape*, vcrpy's cassette, or records them."""

    def __init__(
        self,
        cleaner: Cleaner,
        cut: Cutter,
        unrecorded: Callable[[Any], UnrecordedRequestError],
        refused: Callable[[str], UnrecordedRequestError],
        *,
        keep_audio: bool = False,
    ) -> None:
        self._cleaner, self._cut, self._unrecorded, self._refused = cleaner, cut, unrecorded, refused
        self._keep_audio = keep_audio
        self._lock = Lock()
        self.slots: list[Slot] = []

    def load(self, tape: Any) -> None:
        """Use the cassette *tape*."""
        self._tape = tape

    def find(self, request: httpx.Request, body: bytes) -> httpx.Response | Slot:
        """Return the recorded response, or a slot to record one; raises `UnrecordedRequestError`."""
        self._cleaner.watch(request.headers, str(request.url))
        wanted = self._cleaner.request(request.method, str(request.url), request.headers, body)
        with self._lock:
            if self._tape.can_play_response_for(wanted):
                return _response(self._tape.play_response(wanted), self._cut)
            if self._tape.write_protected:
                raise self._unrecorded(wanted)
            self.slots.append(Slot(wanted))
            return self.slots[-1]

    def open_socket(self, message: httpx.Request, connect: Callable[[], Any], *, awaiting: bool) -> Any:
        """Return a connection that plays its recorded dialogue, or one that is opened and recorded."""
        url = message.url.copy_with(scheme="wss" if message.url.scheme == "https" else "ws")
        found = self.find(httpx.Request("GET", url, headers=message.headers), b"")
        if isinstance(found, Slot):
            return recorded(connect, found, self._cleaner.event, self._keep_audio, awaiting=awaiting)
        dialogue = Dialogue(entries_of(b"".join(cast("httpx.SyncByteStream", found.stream)).decode()))
        connection = scripted(dialogue, self._refused, [], awaiting=awaiting)
        return given(connection) if awaiting else connection

    def patches(self) -> Iterator[tuple[type, str, Any]]:
        """Yield the patches of httpx's transports."""
        for blocking in SYNC:
            yield blocking, "handle_request", self._blocking(blocking.handle_request)
        for awaiting in ASYNC:
            yield awaiting, "handle_async_request", self._awaiting(awaiting.handle_async_request)

    def _blocking(self, send: Any) -> Any:
        def handle_request(transport: Any, request: httpx.Request) -> httpx.Response:
            body = b"".join(cast("httpx.SyncByteStream", request.stream))
            request.stream = httpx.ByteStream(body)
            found = self.find(request, body)
            return _kept(send(transport, request), found) if isinstance(found, Slot) else found

        return handle_request

    def _awaiting(self, send: Any) -> Any:
        async def handle_async_request(transport: Any, request: httpx.Request) -> httpx.Response:
            body = b"".join([part async for part in cast("httpx.AsyncByteStream", request.stream)])
            request.stream = httpx.ByteStream(body)
            found = self.find(request, body)
            return _kept(await send(transport, request), found) if isinstance(found, Slot) else found

        return handle_async_request


def _kept(response: httpx.Response, slot: Slot) -> httpx.Response:
    slot.begin(response)
    if response.is_closed:  # made in memory, by a transport for tests: it is never read
        slot.parts.append(response.content)
    else:
        response.stream = RecordedBody(response.stream, slot)
    return response


def _response(recorded: Mapping[str, Any], cut: Cutter) -> httpx.Response:
    headers = [(name.encode(), value.encode()) for name, values in recorded["headers"].items() for value in values]
    message = recorded["status"]["message"]
    extensions = {"reason_phrase": message.encode("ascii", "replace")} if message else None
    body = ChunkedBody(cut(recorded["body"]["string"]))
    return httpx.Response(recorded["status"]["code"], headers=headers, stream=body, extensions=extensions)
