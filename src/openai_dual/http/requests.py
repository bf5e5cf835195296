"""Make httpx requests: the URL, the headers, a body that is made while it is sent, and trace functions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from functools import lru_cache
from time import monotonic
from typing import Any, Final

import httpx

from ..core.effects import Body, HttpRequest
from ..core.secrets import SecretBytes
from ..errors import InvalidParameterError
from ..redaction import REDACTION
from .redirects import origin


class MaskedRequest(httpx.Request):
    """A request whose repr masks credentials in its URL: errors, responses and frames hold it."""

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {REDACTION.url(str(self.url))!r})>"


_PROTECTED: Final = ("authorization", "proxy-authorization", "api-key", "x-api-key", "host")


class Seal:
    """What makes a request of httpx or httpx2 refuse to be sent once its destination or its credential was changed.

    They read `stream` after the hooks of a client and before its transport.
    """

    url: Any
    headers: Any
    extensions: Any

    secret_body = False
    """Whether the body is a credential."""
    _seal: Any = None
    _stream: Any = None

    def seal(self) -> None:
        """Remember the present state."""
        self._seal = self._state()

    def _state(self) -> tuple[object, ...]:
        headers = self.headers
        sent = tuple(tuple(headers.get_list(name)) for name in _PROTECTED)
        names = tuple(self.extensions.get(name) for name in ("sni_hostname", "target"))
        return self.url.scheme, self.url.netloc, self.url.raw_path, hash(sent), names

    @property
    def stream(self) -> Any:
        """The body. Raises `InvalidParameterError` if the request was changed."""
        if self._seal is not None and self._seal != self._state():
            raise InvalidParameterError(
                "http_client: its hooks and headers changed the URL, the host or the credential of a signed request"
            )
        return self._stream

    @stream.setter
    def stream(self, value: Any) -> None:
        self._stream = value

    def __getstate__(self) -> dict[str, Any]:
        """Return what a pickle has: not the seal, and not a body that is a credential."""
        hidden = {"_stream", "_seal", *(["_content"] if self.secret_body else [])}
        state: Mapping[str, Any] = super().__getstate__()  # type: ignore[assignment]  # that of a request
        return {name: value for name, value in state.items() if name not in hidden}


class SealedRequest(Seal, MaskedRequest):
    """A signed request."""


@lru_cache(maxsize=1024)
def _parsed(url: str) -> httpx.URL:
    try:
        return httpx.URL(url)
    except httpx.InvalidURL as exc:
        raise InvalidParameterError(f"the URL of the request cannot be used: {exc}") from exc


def direct_request(request: HttpRequest) -> httpx.Request:
    """Make a complete request that a transport can send without a client."""
    url = _parsed(request.url)
    return _made(request, url, [(b"Host", url.netloc), *_headers(request)], _extensions(request, url))


def client_request(request: HttpRequest, client: httpx.Client | httpx.AsyncClient) -> httpx.Request:
    """Make a request with everything that *client* adds to its requests."""
    url = _parsed(request.url)
    extensions = _extensions(request, url)
    own = client.build_request(request.method, url, headers=_headers(request), extensions=extensions)
    if request.sealed:
        _refuse_more_credentials(own.headers, request)
    return _made(request, own.url, own.headers, own.extensions)


def _refuse_more_credentials(headers: httpx.Headers, request: HttpRequest) -> None:
    """Refuse a credential that a client would add to a signed request."""
    own = {name.decode("latin-1").lower() for name, _ in request.headers}
    if added := [name for name in _PROTECTED[:-1] if name in headers and name not in own]:
        raise InvalidParameterError(
            f"http_client: expected no header {added[0]!r} beside a provider or an identity, which authorizes requests"
        )


def sent_url(url: str) -> str:
    """Return *url* as it is sent: signatures depend on how it is encoded."""
    return str(_parsed(url))


def _extensions(request: HttpRequest, url: httpx.URL) -> dict[str, Any]:
    return {"timeout": request.timeouts, "origin": origin(url), "started": monotonic()}


def traced(message: httpx.Request, note: Callable[[str], None] | None) -> httpx.Request:
    """Call *note* with the name of each step of the connection; httpcore's blocking pool needs a function."""
    if note is not None:

        def trace(event: str, _: object) -> None:
            note(event)

        message.extensions["trace"] = trace
    return message


def atraced(message: httpx.Request, note: Callable[[str], None] | None) -> httpx.Request:
    """Call *note* with the name of each step of the connection; httpcore's async pool needs a coroutine function."""
    if note is not None:

        async def trace(event: str, _: object) -> None:
            note(event)

        message.extensions["trace"] = trace
    return message


def _made(request: HttpRequest, url: httpx.URL, headers: Any, extensions: Any) -> httpx.Request:
    body = request.body or b""
    stream = httpx.ByteStream(body) if isinstance(body, bytes) else _BodyStream(body)
    made = SealedRequest if request.sealed else MaskedRequest
    message = made(request.method, url, headers=headers, stream=stream, extensions=extensions)
    if isinstance(body, bytes):
        message.read()  # so that `content` can be read
    if isinstance(message, SealedRequest):
        message.secret_body = isinstance(body, SecretBytes)
        message.seal()
    return message


def _headers(request: HttpRequest) -> list[tuple[bytes, bytes]]:
    """Return the request's headers with the one that frames its body."""
    body = request.body
    if body is None:
        return [*request.headers]
    length = len(body) if isinstance(body, bytes) else body.length
    framing = (b"Transfer-Encoding", b"chunked") if length is None else (b"Content-Length", b"%d" % length)
    return [*request.headers, framing]


class _BodyStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Give a body to httpx in chunks, from its start for each sending."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._used = False

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._started())

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._started())

    def _started(self) -> Body:
        if self._used and not self._body.replayable:  # a redirect would send the rest of an iterator
            raise InvalidParameterError("the request was redirected, and its body cannot be sent again: pass a file")
        self._used = True
        return self._body


def refuse_async_body(request: HttpRequest) -> None:
    """Raise `InvalidParameterError` for a body that only the async client can read."""
    body = request.body
    if body is not None and not isinstance(body, bytes) and body.async_field is not None:
        raise InvalidParameterError(f"{body.async_field!r}: an async iterator needs the async client")


def json_response(status: int, body: Any) -> httpx.Response:
    """Make a response of *body*, for what came inside another response, as the lines of a batch do."""
    return httpx.Response(status, json=body)
