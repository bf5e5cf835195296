"""Single settings: what they may be, and what they mean. Imports the errors.

A client's settings and those of one call are checked by the same functions; `Secret` holds a credential.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, NoReturn

from ..errors import ConfigurationError
from ..redaction import REDACTED, REDACTION

if TYPE_CHECKING:
    pass


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


def checked_header(name: str, value: object) -> None:
    """Accept a header's value, or a `Secret` of one: one line of printable ASCII; the message never repeats it."""
    if not _is_line(value.reveal() if isinstance(value, Secret) else value):
        raise ConfigurationError(f"{name}: expected one line of printable ASCII without surrounding blanks")


def _is_line(value: object) -> bool:
    return isinstance(value, str) and value != "" and value == value.strip() and value.isascii() and value.isprintable()


KEYS: Final = frozenset({"api_key", "admin_api_key"})


SECRETS: Final = KEYS | {"webhook_secret"}


URLS: Final = frozenset({"base_url", "proxy"})


NAMED: Final = frozenset({"default_headers", "default_query"})


class SecretURL(str):
    """A URL whose repr has no password, and no values of credential-like parameters."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(REDACTION.url(self))


class SecretValues(dict[str, Any]):
    """Headers, parameters or settings whose repr has their names alone."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(dict.fromkeys(self, REDACTED))


def unshown(values: Any) -> Any:
    """Copy a mapping as one that shows no values; another value stays as it is."""
    return SecretValues(values) if isinstance(values, Mapping) else values


def shielded(name: str, value: Any) -> Any:
    """Wrap *value* if the setting called *name* is a credential, or may hold one; a wrapped one stays as it is."""
    if name in SECRETS:
        return Secret(value) if isinstance(value, str) else value
    if name in URLS:
        return SecretURL(value) if isinstance(value, str) else value
    if name in NAMED:
        return unshown(value)
    if name == "cert" and isinstance(value, list | tuple):  # of which the third part is the key's password
        return tuple(shielded("api_key", part) if at == 2 else part for at, part in enumerate(value))
    return value


def with_secrets(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Copy *settings*, each of them shielded."""
    return {name: shielded(name, value) for name, value in settings.items()}
