"""What can go wrong with an answer, as a value and as text: `Fault(status=429, times=1)`, `status=429; times=1`.

`faults` decides which requests it hits, `spoiling` what it does to the answer, `delivery` how that goes out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, TypeAlias

from attrs import field, fields, frozen

from ...core.checks import flag, number, one_of, or_none, refuse, whole
from ...errors import ConfigurationError
from . import validators
from .request_matching import Asked, When

BodyPosition: TypeAlias = int | Literal["half", "character"]
"""Where in a body: so many bytes in, in the middle, or within its first character of several bytes."""

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


_seconds = number(least=0)
_optional_text = or_none(validators.text)


@frozen(kw_only=True)
class Fault(When):
    """What goes wrong, and with which requests (the fields of `When`); times are seconds.

    Raises `ConfigurationError` for a value that makes no sense, and for a fault that would do nothing.
    """

    # another answer
    status: int | None = field(default=None, validator=or_none(validators.status(200)))
    """From 400 an error answer; 3xx a redirect to *location*; 2xx the right body under this status."""
    code: str | None = field(default=None, validator=_optional_text)
    """The code in the body of an error answer, or of an error event."""
    body: str | None = field(default=None, validator=_optional_text)
    """This body, whatever the right one is."""
    retry_after: str | None = field(default=None, converter=_text_or_none, validator=or_none(validators.header))
    """The header `retry-after`, as it is: seconds or an HTTP date."""
    retry_after_ms: float | None = field(default=None, validator=or_none(_seconds))
    retry_after_date: float | None = field(default=None, validator=or_none(_seconds))
    """The header `retry-after` as a date, so many seconds from now."""
    x_should_retry: str | None = field(default=None, validator=or_none(one_of("true", "false")))
    location: str | None = field(default=None, validator=or_none(validators.header))
    """Where a redirect leads; the same address if not given."""
    # a body that is not what it should be
    html: bool = field(default=False, validator=flag)
    """A page in place of JSON."""
    malformed: bool = field(default=False, validator=flag)
    """JSON that breaks off; in a stream, one event of such JSON, *after* so many good ones."""
    empty: bool = field(default=False, validator=flag)
    """No body."""
    content_type: str | None = field(default=None, validator=or_none(validators.header))
    """The right body under this type."""
    encoding: str | None = field(default=None, validator=or_none(one_of("gzip", "deflate")))
    """A body that claims to be compressed so, and is not."""
    # a stream that is not what it should be
    duplicate: bool = field(default=False, validator=flag)
    """Every event twice."""
    error_event: int | None = field(default=None, validator=or_none(whole(least=0)))
    """After so many events one that reports an error, and the end."""
    unfinished: int | None = field(default=None, validator=or_none(whole(least=1)))
    """A clean end without the last so many events."""
    # the connection
    interim: int | None = field(default=None, validator=or_none(_interim))
    """An interim answer of this status, 102 or 103, before the answer."""
    slow: float = field(default=0.0, validator=_seconds)
    """A pause before the answer."""
    drip: float = field(default=0.0, validator=_seconds)
    """A pause before every byte of the answer, its head too."""
    pace: float = field(default=0.0, validator=_seconds)
    """A pause between any two events of a stream."""
    stall: float = field(default=0.0, validator=_seconds)
    """A pause within the body."""
    cut: bool = field(default=False, validator=flag)
    """The connection is closed within the body."""
    reset: bool = field(default=False, validator=flag)
    """The connection is reset: within the body if *after* or *at* says where, else without an answer."""
    close: bool = field(default=False, validator=flag)
    """The connection is closed without an answer."""
    refuse: float = field(default=0.0, validator=_seconds)
    """The connection is closed without an answer, and for so long new connections are refused."""
    drop: int | None = field(default=None, validator=or_none(whole(least=1)))
    """The connection is closed without an answer, and the next so many are reset as soon as they are made."""
    after: int | None = field(default=None, validator=or_none(whole(least=0)))
    """Where it happens: after so many events (a body that is no stream is one), and there, or"""
    at: BodyPosition | None = field(default=None, validator=or_none(_position))
    """so many bytes later, in the middle of the rest, or in the next character of several bytes."""

    def __attrs_post_init__(self) -> None:
        if all(getattr(self, name) == field.default for name, field in _MISDEEDS.items()):
            raise ConfigurationError(
                f"Fault: expected something to go wrong, one of {', '.join(map(_word, _MISDEEDS))}"
            )

    @property
    def streams_only(self) -> bool:
        """Whether this can happen to streams only."""
        return self.duplicate or self.error_event is not None or self.unfinished is not None or self.pace > 0

    @property
    def unanswered(self) -> bool:
        """Whether the connection ends before any answer."""
        nowhere = self.after is None and self.at is None
        return self.close or self.refuse > 0 or self.drop is not None or (self.reset and nowhere)

    def fits(self, asked: Asked) -> bool:
        """Tell whether *asked* is one of the requests that this is meant for."""
        return (asked.streamed or not self.streams_only) and super().fits(asked)

    @classmethod
    def parse(cls, written: str) -> Self:
        """Read the text form: `name=value` or a bare `name`, separated by semicolons; names as in `KNOWN`.

        Raises `ConfigurationError` that says what is not understood.
        """
        return cls(**{_known(name): _read(name, value) for name, value in validators.pairs(written)})


def _word(name: str) -> str:
    return name.replace("_", "-")


_WHERE = ("after", "at", "code", "location")
_FIELDS = {field.name: field for field in fields(Fault)}
_MISDEEDS = {
    name: field for name, field in _FIELDS.items() if name not in {*_WHERE, *(one.name for one in fields(When))}
}
KNOWN: Mapping[str, str] = {_word(name): name for name in _FIELDS}
"""The names of the text form, and the fields they stand for."""
_BARE: Mapping[str, Any] = {"unfinished": 1, "error-event": 0, "drop": 1}
"""What a bare name stands for, if not for True."""


def _known(name: str) -> str:
    if name not in KNOWN:
        raise ConfigurationError(f"fault: expected one of {', '.join(sorted(KNOWN))}, got {name!r}")
    return KNOWN[name]


def _read(name: str, written: str | None) -> Any:
    if written is None:
        return _BARE.get(name, True)
    kind = str(_FIELDS[_known(name)].type)
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
