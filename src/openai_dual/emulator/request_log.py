"""The requests that the emulator received, for tests: without credentials and without the content of files."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Literal

from attrs import Factory, field, frozen

from ..redaction import REDACTION
from ..validation.reading import FORM
from .messages import Json, Refusal, Request, dump
from .request.bodies import content_type
from .request.json_parsing import parse_json
from .request.multipart import FormFile, parse

REMEMBERED = 10_000
"""The maximum number of requests in the log, and of events of a socket; the oldest are dropped."""
LONG = 1024
"""Text of this many characters in a field of `AUDIO` is audio in base64."""
AUDIO = ("audio", "delta")


@frozen
class SocketEvent:
    """An event on a WebSocket."""

    sender: Literal["client", "server"]
    message: str = field(repr=False)
    """The event as text, without long audio."""

    @property
    def event(self) -> Json:
        """The event as parsed JSON, with credentials masked; a string if it is not JSON."""
        try:
            return REDACTION.json(parse_json(self.message))
        except ValueError:
            return self.message


@frozen
class Received:
    """A received request and its outcome."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    body: Json
    """Parsed JSON, a list of (name, value) form fields (files as name, type and size), bytes, or None."""
    operation: str | None = None
    """The id of the operation, such as `createChatCompletion`; None if the address is unknown."""
    status: int | None = None
    """The status of the response; None if a fault prevented a response."""
    events: deque[SocketEvent] = Factory(lambda: deque[SocketEvent](maxlen=REMEMBERED))
    """The events of a WebSocket so far, in both directions."""


def received(request: Request) -> Received:
    """Describe *request*, with the credentials in its headers, query and JSON masked."""
    query = tuple((name, REDACTION.header(name, value)) for name, value in request.query)
    return Received(request.method, request.path, query, REDACTION.headers(request.headers), _readable(request))


def socket_event(sender: Literal["client", "server"], message: str) -> SocketEvent:
    """Describe a *message* on a WebSocket; audio is replaced by the number of its characters."""
    if len(message) < LONG:
        return SocketEvent(sender, message)
    try:
        event = parse_json(message)
    except ValueError:
        return SocketEvent(sender, message[:LONG])
    return SocketEvent(sender, dump(_without_audio(event)).decode())


def _without_audio(event: Json) -> Json:
    if not isinstance(event, dict):
        return event
    long = [name for name in AUDIO if isinstance(event.get(name), str) and len(event[name]) >= LONG]
    return event | {name: f"({len(event[name])} characters)" for name in long}


def _readable(request: Request) -> Json:
    if not request.body:
        return None
    try:
        if content_type(request) == FORM:
            return [
                (name, _without_content(value)) for name, value in parse(request.headers["content-type"], request.body)
            ]
        return REDACTION.json(parse_json(request.body))
    except (ValueError, Refusal):
        return request.body


def _without_content(value: str | FormFile) -> Json:
    if isinstance(value, str):
        return value
    return {"filename": value.name, "content_type": value.content_type, "bytes": len(value.content)}
