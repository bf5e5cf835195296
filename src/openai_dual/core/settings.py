"""Single settings: what they may be, and what they mean. Imports the errors.

A client's settings and those of one call are checked by the same functions; `Secret` holds a credential.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias, cast

from ..errors import ConfigurationError
from ..redaction import REDACTED

if TYPE_CHECKING:
    from httpx import Timeout

DEFAULT_TIMEOUTS: Final[Mapping[str, float | None]] = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}
"""Seconds, by phase of a request."""


class Secret:
    """Hold a credential so that no repr, format, log or pickle shows it; `reveal` gives it."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the credential itself."""
        return self._value

    def __repr__(self) -> str:
        return "Secret('***')"

    def __str__(self) -> str:
        return "***"

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Secret:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not written to a pickle: pass the credential to the new process yourself")


class SecretBytes(bytes):
    """A header's value with a credential, as it goes out; its repr, which tracebacks with locals print, has none.

    Nor has a pickle, such as that of a request or a response of httpx's.
    """

    @cached_property
    def credential(self) -> str:
        """The credential itself, without the word before it."""
        return self.decode("latin-1").rpartition(" ")[2]

    def __repr__(self) -> str:
        return "b'***'"

    __str__ = __repr__

    def __copy__(self) -> SecretBytes:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> SecretBytes:
        return self

    def __reduce__(self) -> tuple[type[bytes], tuple[bytes]]:
        return bytes, (REDACTED.encode(),)


def bearer(name: str, credential: object) -> SecretBytes:
    """Write a credential, or a `Secret` of one, as the value of an Authorization header."""
    checked_header(name, credential)
    return SecretBytes(
        b"Bearer " + (credential.reveal() if isinstance(credential, Secret) else str(credential)).encode()
    )


TimeoutSetting: TypeAlias = "float | Timeout | Mapping[str, float | None] | None"
"""Seconds for every phase of a request, or a Timeout, or seconds by phase, of all four; None waits for ever."""


def checked_timeouts(value: TimeoutSetting) -> Mapping[str, float | None]:
    """Spread a timeout over the phases of a request: connect, read, write, pool."""
    expected = "a positive number of seconds, a Timeout or None"
    phases = value if isinstance(value, Mapping) else _spread(value)
    if phases.keys() != DEFAULT_TIMEOUTS.keys():
        raise ConfigurationError(f"timeout: expected {expected}, got {value!r}")
    for seconds in phases.values():
        if seconds is not None:
            _positive("timeout", seconds, expected)
    return phases


def _spread(value: float | Timeout | None) -> Mapping[str, float | None]:
    if value is not None and not isinstance(value, float | int) and hasattr(value, "as_dict"):
        return value.as_dict()
    return dict.fromkeys(DEFAULT_TIMEOUTS, cast("float | None", value))


def checked_deadline(value: float | None) -> float | None:
    """Accept seconds for all attempts together, or None for no such limit."""
    return checked_seconds("deadline", value)


def checked_seconds(name: str, value: float | None) -> float | None:
    """Accept a positive number of seconds for the setting *name*, or None for no such limit."""
    if value is not None:
        _positive(name, value, "a positive number of seconds or None")
    return value


def checked_retries(value: int | None) -> int:
    """Accept how often a call may be sent again; None means never."""
    if value is None:
        return 0
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ConfigurationError(f"max_retries: expected a whole number, 0 or more, got {value!r}")
    return value


def _positive(name: str, value: object, expected: str) -> None:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value < float("inf"):
        raise ConfigurationError(f"{name}: expected {expected}, got {value!r}")


def checked_header(name: str, value: object) -> None:
    """Accept a header's value, or a `Secret` of one: one line of printable ASCII; the message never repeats it."""
    if not _is_line(value.reveal() if isinstance(value, Secret) else value):
        raise ConfigurationError(f"{name}: expected one line of printable ASCII without surrounding blanks")


def _is_line(value: object) -> bool:
    return isinstance(value, str) and value != "" and value == value.strip() and value.isascii() and value.isprintable()
