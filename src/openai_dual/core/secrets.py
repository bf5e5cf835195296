"""Credentials in wrappers that no repr, log, pickle or traceback with locals shows, and which settings are wrapped."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Final, NoReturn

from ..errors import ConfigurationError
from ..redaction import REDACTED, REDACTION

KEYS: Final = frozenset({"api_key", "admin_api_key"})
"""Settings that are API keys."""

SECRETS: Final = KEYS | {"webhook_secret"}
"""Settings that are credentials."""

URLS: Final = frozenset({"base_url", "proxy"})
"""Settings that are URLs, which may contain a password."""

NAMED: Final = frozenset({"default_headers", "default_query"})
"""Settings that map names to values, which may be credentials."""

_KEY_PASSWORD: Final = 2
"""The position of the key's password in the setting `cert`."""


class Secret:
    """Hold a credential so that no repr, format, log or pickle shows it; `reveal` returns it."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the credential itself."""
        return self._value

    def __repr__(self) -> str:
        return "Secret('***')"

    def __str__(self) -> str:
        return REDACTED

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
    """The value of a header that contains a credential. Its repr and its pickle are masked."""

    @cached_property
    def credential(self) -> str:
        """The credential without the authentication scheme before it."""
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


class SecretURL(str):
    """A URL whose repr masks its password and the values of credential-like parameters."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(REDACTION.url(self))


class SecretValues(dict[str, Any]):
    """Headers, parameters or settings whose repr shows their names and masks their values."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(dict.fromkeys(self, REDACTED))


def bearer(name: str, credential: object) -> SecretBytes:
    """Return the value of an Authorization header for *credential*, a string or a `Secret`; *name* is its setting."""
    checked_header(name, credential)
    return SecretBytes(
        b"Bearer " + (credential.reveal() if isinstance(credential, Secret) else str(credential)).encode()
    )


def checked_header(name: str, value: object) -> None:
    """Accept one line of printable ASCII, or a `Secret` of one, as a header's value.

    Raises `ConfigurationError` for the setting *name*; the message does not repeat the value.
    """
    if value == "" or (isinstance(value, Secret) and not value.reveal()):
        raise ConfigurationError(f"{name}: {name} is empty; expected one line of printable ASCII", setting=name)
    if not _is_line(value.reveal() if isinstance(value, Secret) else value):
        kind = "" if isinstance(value, str | Secret) else f", got {type(value).__name__}"
        raise ConfigurationError(
            f"{name}: expected one line of printable ASCII without surrounding blanks{kind}", setting=name
        )


def unshown(values: Any) -> Any:
    """Copy a mapping to one whose repr masks the values; any other value is returned unchanged."""
    return SecretValues(values) if isinstance(values, Mapping) else values


def shielded(name: str, value: Any) -> Any:
    """Wrap *value* if the setting *name* is or may contain a credential; a wrapped value is returned unchanged."""
    if name in SECRETS:
        return Secret(value) if isinstance(value, str) else value
    if name in URLS:
        return SecretURL(value) if isinstance(value, str) else value
    if name in NAMED:
        return unshown(value)
    if name == "cert" and isinstance(value, list | tuple):
        return tuple(shielded("api_key", part) if at == _KEY_PASSWORD else part for at, part in enumerate(value))
    return value


def with_secrets(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Copy *settings*, with credentials wrapped."""
    return {name: shielded(name, value) for name, value in settings.items()}


def _is_line(value: object) -> bool:
    return isinstance(value, str) and value != "" and value == value.strip() and value.isascii() and value.isprintable()
