"""Settings that may have a credential somewhere in them, as values whose repr does not show it.

So neither does the repr of what holds them, nor a traceback with locals. Imports `settings` and `redaction`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..redaction import REDACTED, REDACTION
from .settings import Secret

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
