"""Parse an HTTP/1.1 response with llhttp, which `httptools` has, without I/O; stricter than HTTP/1.1 requires.

A parser serves one response. The connection can be used again only if nothing came after it: the next request would
take that for its own response.
"""

from __future__ import annotations

from typing import Any, Final

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

MAX_UNREAD: Final = 100 * 1024
"""Bytes of a head, of trailers or of a chunk's extensions that may arrive without a byte of the body between them."""
_CRLF2: Final = b"\r\n\r\n"
_CRLF3: Final = b"\r\n\r\n\r\n"


class InvalidResponseError(ValueError):
    """Bytes that are not one HTTP/1.1 response, or the end of the connection before the end of the response."""


class ResponseParser:
    """The response to a request with *method*, as far as its bytes have come."""

    __slots__ = (
        *("_count", "_ends_with_connection", "_fault", "_has_length", "_is_head_request", "_keeps_alive", "_parser"),
        *(
            "_surplus",
            "_tail",
            "_unread",
            "headers",
            "is_complete",
            "on_body",
            "pending",
            "pieces",
            "reason",
            "status",
            "version",
        ),
    )

    def __init__(self, method: bytes) -> None:
        self.status = 0
        """0 until the head is complete."""
        self.headers: list[tuple[bytes, bytes]] = []
        self.reason, self.version = b"", b"HTTP/1.1"
        self.pieces: list[bytes] = []
        """The parts of the body that have come and that nobody has taken."""
        self.pending = 0
        """About how many bytes these are."""
        self.is_complete = False
        self._is_head_request = method == b"HEAD"
        self._keeps_alive = self._has_length = self._surplus = False
        self._fault, self._tail, self._unread, self._count = "", b"", 0, 0
        self.on_body = self.pieces.append  # a function of C, called for each chunk
        self._parser: Any = HttpResponseParser(self)

    @property
    def is_reusable(self) -> bool:
        """Whether the connection can serve another request: the response is complete, and nothing came after it."""
        return self.is_complete and self._keeps_alive and not self._surplus

    def feed(self, data: bytes) -> None:
        """Take *data* in. Raises `InvalidResponseError`."""
        if self.is_complete:
            self._surplus = True
            return
        if not self._unread and not self.status and data[:1] != b"H":  # llhttp skips blank lines, and knows RTSP
            raise InvalidResponseError("the response does not begin with its status line")
        pieces = self.pieces
        before, begun = len(pieces), bool(self.status)
        self._parse(data)
        self.pending += len(data)
        if self.is_complete:
            self._parser = None  # it refers to this object
            if len(pieces) > self._count:  # of another response
                self._surplus = True
                del pieces[self._count :]
            elif not self._surplus:
                self._surplus = self._is_followed(data, pieces[-1] if len(pieces) > before else b"", begun)
            return
        self._unread = 0 if len(pieces) > before else self._unread + len(data)
        if self._unread > MAX_UNREAD:
            raise InvalidResponseError(f"more than {MAX_UNREAD} bytes of headers or trailers")
        self._tail = data[-6:] if len(data) > 5 else (self._tail + data)[-6:]

    def _parse(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except (HttpParserError, HttpParserUpgrade) as error:
            if not self.is_complete:
                raise InvalidResponseError(self._fault or f"the response is not HTTP/1.1: {error}") from error
            self._surplus = True
        if self._fault:
            raise InvalidResponseError(self._fault)

    def _is_followed(self, data: bytes, piece: bytes, begun: bool) -> bool:
        """Tell whether blank lines follow the response, which llhttp does not report.

        *piece* is the last part of the body in *data*, which is all of it if the body had *begun* before.
        """
        if self._has_length and piece:
            if begun:
                return len(piece) != len(data)
            return not data.endswith(piece) or not piece.strip(b"\r\n")  # blank lines after blank lines look the same
        tail = self._tail + data[-6:]
        return not tail.endswith(_CRLF2) or tail.endswith(_CRLF3)

    def end(self) -> None:
        """Take in the end of the connection. Raises `InvalidResponseError` if the response is not complete."""
        self._keeps_alive = False
        if self.is_complete:
            return
        if not self.status:
            begun = " complete" if self._unread else ""
            raise InvalidResponseError(f"the server closed the connection without a{begun} response")
        if not self._ends_with_connection:
            raise InvalidResponseError("the server closed the connection before the end of the response body")
        self.is_complete = True

    def take(self) -> bytes:
        """Return the part of the body that has come, which is removed; nothing is b""."""
        pieces = self.pieces
        self.pending = 0
        if len(pieces) == 1:
            return pieces.pop()
        taken = b"".join(pieces)
        pieces.clear()
        return taken

    # What llhttp calls. A fault is noted, since httptools replaces exceptions.

    def on_message_begin(self) -> None:
        """Note a second response."""
        if self.is_complete:
            self._surplus = True

    def on_status(self, part: bytes) -> None:
        """Take a part of the reason phrase."""
        if not self.is_complete:
            self.reason += part

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header; trailers are dropped."""
        if not self.status:
            self.headers.append((name, value.rstrip(b" \t")))

    def on_headers_complete(self) -> None:
        """Take the head: of the response, or of an informational one before it, which is dropped."""
        if self.is_complete:
            return
        parser = self._parser
        status, version = parser.get_status_code(), parser.get_http_version()
        if version not in {"1.1", "1.0"}:
            self._fault = f"the response has version {version}, not HTTP/1.1"
        elif status < 100 or status == 101:
            self._fault = f"the response has the status {status}, which no request asked for"
        elif status < 200:
            self.headers.clear()
            self.reason = b""
        else:
            self._begin_body(status, version)

    def _begin_body(self, status: int, version: str) -> None:
        encoded = False
        for name, value in self.headers:
            size = len(name)
            if size == 14 and name.lower() == b"content-length":
                self._has_length = True
            elif size == 17 and name.lower() == b"transfer-encoding":
                if encoded or value.lower() != b"chunked":
                    self._fault = f"the response has the transfer encoding {value[:40]!r}"
                encoded = True
        if self._fault:
            return
        self.status = status
        bodyless = self._is_head_request or status in {204, 304}
        self._ends_with_connection = not (self._has_length or encoded or bodyless)
        # A HEAD response with chunks has none; what a server sends nevertheless is not seen here.
        self._keeps_alive = self._parser.should_keep_alive() and not (bodyless and encoded)
        if version == "1.0":
            self.version, self._keeps_alive = b"HTTP/1.0", False
        if self._is_head_request:
            self._complete()
            self._keeps_alive = self._keeps_alive or (self._has_length and not self._closes())

    def _closes(self) -> bool:
        return any(name.lower() == b"connection" and b"close" in value.lower() for name, value in self.headers)

    def on_message_complete(self) -> None:
        """Note the end of the response, unless only an informational one has ended."""
        if self.status and not self.is_complete:
            self._complete()

    def _complete(self) -> None:
        self.is_complete, self._count = True, len(self.pieces)
