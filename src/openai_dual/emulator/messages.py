"""Requests, replies and refusals: plain values that all modules of the emulator share."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Self, TypeAlias
from urllib.parse import parse_qsl

from attrs import Factory, evolve, frozen

Json: TypeAlias = Any
"""A parsed JSON value."""


@frozen
class Request:
    """An HTTP request; its header names are in lower case."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = Factory(dict)
    body: bytes = b""

    @classmethod
    def to(cls, target: str, method: str, headers: Iterable[tuple[str, str]], body: bytes = b"") -> Self:
        """Create a request. *target* is path and query as on the request line; header names may have any case."""
        path, _, query = target.partition("?")
        lower = {name.lower(): value for name, value in headers}
        return cls(method, path, tuple(parse_qsl(query, keep_blank_values=True)), lower, body)


@frozen
class Reply:
    """An HTTP response. A body that is not bytes is sent chunk by chunk, as the chunks are generated."""

    status: int
    content_type: str | None
    body: bytes | Iterable[bytes]
    headers: Mapping[str, str] = Factory(dict)
    delay: float = 0.0
    """Seconds before it is sent."""


class Refusal(Exception):  # noqa: N818 (an answer of the service, not an error of the emulator)
    """A request that the service refuses with an error response."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        param: str | None = None,
        code: str | None = None,
        kind: str = "invalid_request_error",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status, self.message, self.param, self.code, self.kind = status, message, param, code, kind
        self.headers = headers or {}

    def reply(self) -> Reply:
        """Return the service's error response: message, type, param and code under `error`."""
        error = {"message": self.message, "type": self.kind, "param": self.param, "code": self.code}
        return evolve(json_reply({"error": error}, self.status), headers=self.headers)


def json_reply(value: Json, status: int = 200) -> Reply:
    """Return a reply with *value* as JSON."""
    return Reply(status, "application/json", dump(value))


def poll_reply(value: Json, *, working: bool) -> Reply:
    """Return a reply with *value* as JSON; while it is *working*, with the milliseconds until the next poll."""
    return evolve(json_reply(value), headers={"openai-poll-after-ms": "10"} if working else {})


def dump(value: Json) -> bytes:
    """Encode *value* as compact JSON."""
    return _ENCODER.encode(value).encode()


_ENCODER = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)


def data_stream(values: Iterable[Json]) -> Reply:
    """Return a stream of events without names, ended by `[DONE]`, as chat completions have it."""
    return event_stream(_data_events(values))


def typed_stream(events: Iterable[tuple[str, Json]]) -> Reply:
    """Return a stream of named events: (event name, data). Data that is a string is sent unchanged."""
    return event_stream(typed_event(name, value) for name, value in events)


def event_stream(events: Iterable[bytes]) -> Reply:
    """Return a stream of encoded *events*; an empty one means that there is no event yet."""
    return Reply(200, "text/event-stream; charset=utf-8", events)


def _data_events(values: Iterable[Json]) -> Iterator[bytes]:
    for value in values:
        yield b"data: %b\n\n" % dump(value)
    yield b"data: [DONE]\n\n"


def typed_event(name: str, value: Json) -> bytes:
    """Encode a named event."""
    data = value.encode() if isinstance(value, str) else dump(value)
    return b"event: %b\ndata: %b\n\n" % (name.encode(), data)
