"""The transports of httpx while a cassette is open: answers come from it, or are sent for and recorded.

vcrpy's own stub for httpx reads an answer to its end before it hands it on. Here the caller gets every piece as it
comes, and what it was is kept beside. Imports httpx, vcrpy, `cleaning`, `chunks` and `errors`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from threading import Lock
from typing import Any, cast

import httpx

from .chunks import ChunkedBody, Cutter
from .cleaning import Cleaner, Response
from .errors import UnrecordedRequestError

SYNC = (httpx.HTTPTransport, httpx.MockTransport, httpx.WSGITransport)
ASYNC = (httpx.AsyncHTTPTransport, httpx.MockTransport, httpx.ASGITransport)


class Slot:
    """The place of one interaction that is being recorded, in the order in which requests were made."""

    def __init__(self, request: Any) -> None:
        self.request = request
        self.parts: list[bytes] = []
        self._head: httpx.Response | None = None

    def begin(self, response: httpx.Response) -> None:
        """Keep the head of *response*; its body follows."""
        self._head = response

    def fail(self) -> None:
        """Give up: a broken answer is not recorded."""
        self._head = None

    def response(self) -> Response | None:
        """Return what came of the answer, as vcrpy has it; None if nothing is to be kept."""
        if (head := self._head) is None:
            return None
        headers: dict[str, list[str]] = {}
        for name, value in head.headers.multi_items():
            headers.setdefault(name, []).append(value)
        status = {"code": head.status_code, "message": head.reason_phrase}
        return {"status": status, "headers": headers, "body": {"string": b"".join(self.parts)}}


class RecordedBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a live answer: handed on piece by piece, and kept in *slot*."""

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
        """Close the live answer."""
        self._stream.close()

    async def aclose(self) -> None:
        """Close the live answer."""
        await self._stream.aclose()


class Deck:
    """Answers requests from *tape*, vcrpy's cassette, or tells that they are to be sent and recorded."""

    def __init__(self, cleaner: Cleaner, cut: Cutter, unrecorded: Callable[[Any], UnrecordedRequestError]) -> None:
        self._cleaner, self._cut, self._unrecorded = cleaner, cut, unrecorded
        self._lock = Lock()
        self.slots: list[Slot] = []

    def load(self, tape: Any) -> None:
        """Play *tape*."""
        self._tape = tape

    def find(self, request: httpx.Request, body: bytes) -> httpx.Response | Slot:
        """Return the recorded answer, or the slot for one that is to be fetched; raises `UnrecordedRequestError`."""
        self._cleaner.watch(request.headers, str(request.url))
        wanted = self._cleaner.request(request.method, str(request.url), request.headers, body)
        with self._lock:
            if self._tape.can_play_response_for(wanted):
                return _response(self._tape.play_response(wanted), self._cut)
            if self._tape.write_protected:
                raise self._unrecorded(wanted)
            self.slots.append(Slot(wanted))
            return self.slots[-1]

    def patches(self) -> Iterator[tuple[type, str, Any]]:
        """Yield what takes the place of which method of httpx's transports."""
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
