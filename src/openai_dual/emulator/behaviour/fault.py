"""Faults as values and as text: `Fault(status=429, times=1)`, `status=429; times=1`.

`fault_rules` decides which requests a fault hits, `fault_effects` applies it to the reply, `delivery` to the
connection.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, TypeAlias

from attrs import field, fields, frozen

from ...core.checks import flag, number, one_of, or_none, refuse, whole
from ...errors import ConfigurationError
from . import validators
from .error_shapes import ERROR_SHAPES, ErrorShape
from .field_edits import parse_setting
from .request_matching import Asked, When
from .socket_effects import SocketEffects

BodyPosition: TypeAlias = int | Literal["half", "character"]
"""A position in a body: a number of bytes, the middle, or inside the first multi-byte character."""

POSITIONS = ("half", "character")


def _text_or_none(value: object) -> str | None:
    return None if value is None else str(value)


def _interim(instance: Any, attribute: Any, value: object) -> None:
    if value not in {102, 103}:
        refuse(instance, attribute, "102 or 103", value)


def _position(instance: Any, attribute: Any, value: object) -> None:
    if value not in POSITIONS:
        try:
            whole(least=0)(instance, attribute, value)
        except ConfigurationError:
            refuse(instance, attribute, f"a whole number, 0 or more, {POSITIONS[0]} or {POSITIONS[1]}", value)


def _setting(instance: Any, attribute: Any, value: object) -> None:
    try:
        parse_setting(str(value))
    except ValueError:
        refuse(instance, attribute, "a path and JSON, such as choices=null", value)


_seconds = number(least=0)
_optional_text = or_none(validators.text)


@frozen(kw_only=True)
class Fault(SocketEffects):
    """A fault, and the requests that it hits (the fields of `When`). Times are in seconds.

    Raises `ConfigurationError` for an invalid value, and for a fault without an effect.
    """

    # another response
    status: int | None = field(default=None, validator=or_none(validators.status(200)))
    """From 400 on an error response; 3xx a redirect to *location*; 2xx the correct body with this status."""
    code: str | None = field(default=None, validator=_optional_text)
    """The code in an error response or an error event."""
    body: str | None = field(default=None, validator=_optional_text)
    """Replaces the body."""
    retry_after: str | None = field(default=None, converter=_text_or_none, validator=or_none(validators.header))
    """The header `retry-after`: seconds or an HTTP date."""
    retry_after_ms: float | None = field(default=None, validator=or_none(_seconds))
    retry_after_date: float | None = field(default=None, validator=or_none(_seconds))
    """The header `retry-after` as a date, in seconds from now."""
    x_should_retry: str | None = field(default=None, validator=or_none(one_of("true", "false")))
    location: str | None = field(default=None, validator=or_none(validators.header))
    """The target of a redirect; default: the same address."""
    early: int | None = field(default=None, validator=or_none(validators.status(400)))
    """An error response with this status before the request's body is read; then the connection ends."""
    error_shape: ErrorShape | None = field(default=None, validator=or_none(one_of(*ERROR_SHAPES)))
    """The shape of the error's body; without *status* it comes with 200."""
    unasked_stream: bool = field(default=False, validator=flag)
    """A stream, although the request does not ask for one."""
    # a wrong body
    html: bool = field(default=False, validator=flag)
    """An HTML page instead of JSON."""
    malformed: bool = field(default=False, validator=flag)
    """Truncated JSON; in a stream, one truncated event *after* a number of correct ones."""
    empty: bool = field(default=False, validator=flag)
    """An empty body."""
    content_type: str | None = field(default=None, validator=or_none(validators.header))
    """The correct body with this content type; `none`: without one."""
    charset: str | None = field(default=None, validator=or_none(validators.header))
    """The parameter `charset` of the content type, for a body in UTF-8."""
    encoding: str | None = field(default=None, validator=or_none(validators.header))
    """The header `content-encoding`, such as `gzip` or `utf-8`, for a body that is not compressed."""
    set_field: str | None = field(default=None, validator=or_none(_setting))
    """Sets a field of the body, or of each event: `choices=null`, `choices.finish_reason=""`."""
    omit_field: str | None = field(default=None, validator=_optional_text)
    """Removes a field of the body, or of each event: `choices.delta.tool_calls.index`."""
    # a wrong stream
    duplicate: bool = field(default=False, validator=flag)
    """Every event is sent twice."""
    error_event: int | None = field(default=None, validator=or_none(whole(least=0)))
    """An error event after this number of events; it ends the stream."""
    unfinished: int | None = field(default=None, validator=or_none(whole(least=1)))
    """The stream ends without its last events: this number of them is missing."""
    newlines: str | None = field(default=None, validator=or_none(one_of("single", "crlf", "cr")))
    """Events are separated by single newlines; or lines end with CRLF or CR."""
    done_only: bool = field(default=False, validator=flag)
    """The stream is `[DONE]` without any event."""
    # the connection
    interim: int | None = field(default=None, validator=or_none(_interim))
    """An interim response with this status, 102 or 103, before the response."""
    slow: float = field(default=0.0, validator=_seconds)
    """A pause before the response."""
    drip: float = field(default=0.0, validator=_seconds)
    """A pause before every byte of the response, headers included."""
    pace: float = field(default=0.0, validator=_seconds)
    """A pause between the events of a stream."""
    stall: float = field(default=0.0, validator=_seconds)
    """A pause inside the body."""
    cut: bool = field(default=False, validator=flag)
    """The connection is closed inside the body."""
    reset: bool = field(default=False, validator=flag)
    """The connection is reset: inside the body if *after* or *at* is given, else without a response."""
    close: bool = field(default=False, validator=flag)
    """The connection is closed without a response."""
    refuse: float = field(default=0.0, validator=_seconds)
    """The connection is closed without a response, and new connections are refused for this time."""
    drop: int | None = field(default=None, validator=or_none(whole(least=1)))
    """The connection is closed without a response, and this number of new connections is reset."""
    trailing: str | None = field(default=None, validator=or_none(one_of("response", "junk")))
    """Bytes after the response on the same connection: another response, or bytes that are not HTTP."""
    after: int | None = field(default=None, validator=or_none(whole(least=0)))
    """The position of the fault: after this number of events (a body that is not a stream is one event), and then"""
    at: BodyPosition | None = field(default=None, validator=or_none(_position))
    """at this number of bytes, in the middle of the rest, or inside the next multi-byte character."""

    def __attrs_post_init__(self) -> None:
        if all(getattr(self, name) == field.default for name, field in _EFFECTS.items()):
            raise ConfigurationError(
                f"Fault: it has no effect; expected at least one of {', '.join(map(_word, _EFFECTS))}"
            )

    @property
    def streams_only(self) -> bool:
        """Whether the fault applies to streams only."""
        if self.unasked_stream:
            return False
        counts = (self.error_event, self.unfinished, self.newlines)
        return self.duplicate or self.done_only or self.pace > 0 or any(each is not None for each in counts)

    @property
    def on_sockets(self) -> bool:
        """Whether the fault applies to WebSockets: a response over HTTP in place of the socket, or its events."""
        changed = any(getattr(self, name) != field.default for name, field in _EFFECTS.items() if name in HTTP_ONLY)
        return not changed or self.replaces

    @property
    def replaces(self) -> bool:
        """Whether another response replaces the correct one."""
        return self.html or self.error_shape is not None or self.early is not None or (self.status or 0) >= 300

    @property
    def unanswered(self) -> bool:
        """Whether the connection ends without a response."""
        nowhere = self.after is None and self.at is None
        return self.close or self.refuse > 0 or self.drop is not None or (self.reset and nowhere and self.early is None)

    def fits(self, asked: Asked) -> bool:
        """Return whether the fault is for the request *asked*."""
        if asked.socket and not self.on_sockets:
            return False
        return (
            (asked.streamed or not self.streams_only)
            and (asked.socket or not self.sockets_only)
            and super().fits(asked)
        )

    @classmethod
    def parse(cls, written: str) -> Self:
        """Parse the text form: `name=value` or `name`, separated by semicolons; the names are in `KNOWN`.

        Raises `ConfigurationError`.
        """
        return cls(**{_field_name(name): _read(name, value) for name, value in validators.pairs(written)})


def _word(name: str) -> str:
    return name.replace("_", "-")


_DETAILS = ("after", "at", "code", "location")
HTTP_ONLY = {
    *("status", "retry_after", "retry_after_ms", "retry_after_date", "x_should_retry"),
    *("body", "empty", "content_type", "charset", "encoding"),
    *("unasked_stream", "unfinished", "newlines", "done_only"),
    *("drip", "trailing"),
}
"""The effects that a WebSocket cannot have, unless a response over HTTP replaces it."""
_FIELDS = {field.name: field for field in fields(Fault)}
_EFFECTS = {
    name: field for name, field in _FIELDS.items() if name not in {*_DETAILS, *(one.name for one in fields(When))}
}
KNOWN: Mapping[str, str] = {_word(name): name for name in _FIELDS}
"""The names of the text form, and their fields."""
_BARE: Mapping[str, Any] = {
    "unfinished": 1,
    "error-event": 0,
    "drop": 1,
    "early": 413,
    "error-shape": "object",
    "newlines": "single",
    "trailing": "response",
}
"""The values of names without a value, where it is not True."""


def _field_name(name: str) -> str:
    if name not in KNOWN:
        raise ConfigurationError(f"fault: expected one of {', '.join(sorted(KNOWN))}, got {name!r}")
    return KNOWN[name]


def _read(name: str, written: str | None) -> Any:
    if written is None:
        return _BARE.get(name, True)
    kind = str(_FIELDS[_field_name(name)].type)
    for convert in _CONVERTERS.get(kind, ()):
        try:
            return convert(written)
        except ValueError:
            continue
    return written


_CONVERTERS: Mapping[str, tuple[Callable[[str], Any], ...]] = {
    "int | None": (int,),
    "BodyPosition | None": (int,),
    "float": (float,),
    "float | None": (float,),
}
