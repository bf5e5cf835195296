"""A connection of the blocking client: it serves one request at a time, and other threads can interrupt it."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterable
from typing import Any, Final

import httpx

from ...core.signals import heard
from ..interrupt import shut_down
from ..wire.request_head import BodyFraming, InvalidRequestError, request_head
from ..wire.response_parser import ResponseParser
from .origins import ConnectionSettings, Origin, server_name
from .sync_stream import SyncStream
from .tracing import BODY, CONNECT, HEADERS, RESPONSE, TLS, step

SMALL_BYTES: Final = 64 * 1024
"""A body up to this size is sent with the head, in one write."""


class SyncConnection:
    """A connection to *origin*, made by its first request."""

    def __init__(self, origin: Origin, settings: ConnectionSettings) -> None:
        self.origin = origin
        self.stream: SyncStream | None = None
        """The connected socket; the pools of httpcore call it the network stream."""
        self._settings = settings
        self._idle_since: float | None = None
        self._is_sent = True
        self._is_interrupted = False

    def exchange(self, request: Any, method: bytes, target: bytes, headers: Any) -> ResponseParser:
        """Send *request*, of httpx or httpcore; return the response, whose head has come.

        Signals in the request's extension `cuts` interrupt this. Raises the exceptions of httpx.
        """
        cuts = request.extensions.get("cuts")
        if not cuts:
            return self._exchange(request, method, target, headers)
        with heard(self.interrupt, cuts):
            return self._exchange(request, method, target, headers)

    def _exchange(self, request: Any, method: bytes, target: bytes, headers: Any) -> ResponseParser:
        extensions = request.extensions
        timeouts, trace = extensions.get("timeout") or {}, extensions.get("trace")
        self._idle_since = None
        try:
            head, length = request_head(method, target, headers)
            stream = self.stream or self._connect(timeouts.get("connect"), trace, extensions)
            parser = ResponseParser(method)
            self._is_sent = self._send(stream, head, length, request.stream, parser, timeouts.get("write"), trace)
            timeout = timeouts.get("read")
            with step(trace, RESPONSE) as info:
                while not parser.status:
                    stream.receive(parser, timeout)
                info["return_value"] = (parser.version, parser.status, parser.reason, parser.headers)
        except InvalidRequestError as exc:
            self.close()
            raise httpx.LocalProtocolError(str(exc)) from exc
        except BaseException:
            self.close()
            raise
        return parser

    def _connect(self, timeout: float | None, trace: Any, extensions: Any) -> SyncStream:
        try:
            with step(trace, CONNECT) as info:
                address = self.origin.host.decode("ascii"), self.origin.port
                connected = socket.create_connection(address, timeout)
                stream = info["return_value"] = self._keep(connected)
                for option in (*self._settings.socket_options, (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)):
                    connected.setsockopt(*option)
            if self.origin.is_encrypted:
                with step(trace, TLS) as info:
                    context = self._settings.context
                    context.set_alpn_protocols(["http/1.1"])
                    encrypted = context.wrap_socket(
                        connected, server_hostname=server_name(self.origin, extensions), do_handshake_on_connect=False
                    )
                    stream = info["return_value"] = self._keep(encrypted)  # before it blocks: it can be interrupted
                    encrypted.do_handshake()
        except TimeoutError as exc:
            raise httpx.ConnectTimeout(str(exc)) from exc
        except OSError as exc:  # also of TLS and of the name of the host
            raise httpx.ConnectError(str(exc)) from exc
        return stream

    def _keep(self, connected: socket.socket) -> SyncStream:
        self.stream = stream = SyncStream(connected)
        if self._is_interrupted:
            shut_down(stream)
        return stream

    def _send(
        self,
        stream: SyncStream,
        head: bytes,
        length: int | None,
        body: Iterable[bytes],
        parser: ResponseParser,
        timeout: float | None,
        trace: Any,
    ) -> bool:
        """Write the request; return False if the server has refused it or closed the connection meanwhile."""
        content = next(iter(body), b"") if isinstance(body, httpx.ByteStream) else None
        if content is not None and len(content) == length and len(content) <= SMALL_BYTES:
            with step(trace, HEADERS), step(trace, BODY):
                return stream.write(head + content, timeout)
        with step(trace, HEADERS):
            sent = stream.write(head, timeout)
        framing = BodyFraming(length)
        with step(trace, BODY):
            for piece in body:
                framed = framing.framed(piece)
                sent = sent and stream.write_watching(framed, parser, timeout)
                if not sent:
                    return False
            return sent and stream.write(framing.end(), timeout)

    def receive(self, parser: ResponseParser, timeout: float | None) -> None:
        """Read more of the response; wait for it up to *timeout* seconds. Raises the exceptions of httpx."""
        assert self.stream is not None  # noqa: S101 (for type checkers: the head has come by it)
        self.stream.receive(parser, timeout)

    def settle(self, parser: ResponseParser) -> None:
        """Take note that the response is no longer read: become idle if another request may follow, else close."""
        usable = parser.is_reusable and self._is_sent and not self._is_interrupted
        if usable and self.stream is not None and not self.stream.has_decrypted():
            self._idle_since = time.monotonic()
        else:
            self.close()

    def interrupt(self) -> None:
        """Shut the connection down, also if it is only being established; any thread may do this."""
        self._is_interrupted = True
        shut_down(self.stream)

    def close(self) -> None:
        """Close the connection."""
        self._idle_since = None
        self._is_interrupted = True
        if self.stream is not None:
            self.stream.close()

    def can_handle_request(self, origin: Origin) -> bool:
        """Tell whether the connection leads to *origin*."""
        return self.origin == origin

    def is_available(self) -> bool:
        """Tell whether the connection is open and idle."""
        return self._idle_since is not None

    def has_expired(self) -> bool:
        """Tell whether the idle connection is of no use: idle for too long, ended, or with bytes nobody asked for."""
        since, expiry = self._idle_since, self._settings.limits.keepalive_expiry
        if since is None or self.stream is None:
            return True
        return (expiry is not None and time.monotonic() - since > expiry) or self.stream.is_readable()
