"""`Provider`: the protocol of a service that is reached with another address and other credentials than OpenAI's."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any, Final, Protocol

from ...errors import ConfigurationError

if TYPE_CHECKING:
    from ..effects import HttpRequest
    from .call import Call

EXCLUDED: Final = frozenset(
    {
        "api_key",
        "api_key_header",
        "admin_api_key",
        "workload_identity",
        "base_url",
        "websocket_base_url",
        "data_residency",
    }
)
"""The settings that a provider replaces."""


class Provider(Protocol):
    """Tell a client where a service is, and authorize its requests: `OpenAI(provider=...)`.

    A subclass sets `name` and `base_url`, and overrides `credential` and `sign`; the other members have defaults. One
    provider can serve several clients, threads and event loops at the same time.
    """

    name: str = "provider"
    """The provider, as messages show it."""
    base_url: str
    """The URL that the paths of operations are appended to."""
    excludes: Collection[str] = EXCLUDED
    """Settings that cannot be given beside the provider; their environment variables are ignored."""
    sockets: bool = False
    """Whether the service has WebSockets."""
    blocking: bool = True
    """Whether `credential` may wait: an async client then calls it in a thread."""

    def refuses(self, call: Call[Any]) -> str | None:
        """Return why the service does not have the operation of *call*; None if it has, or if only it can tell."""
        if call.operation.auth == "admin":
            return "it has no operations of administration"
        return "it has no WebSockets" if call.operation.headers.get("Upgrade") and not self.sockets else None

    def rewrite(self, call: Call[Any]) -> Call[Any]:
        """Return *call*, or another one in its place, before its request is built."""
        return call

    def credential(self, request: HttpRequest) -> Any:  # noqa: ARG002 (some credentials depend on it)
        """Return the credential of one attempt, for `sign`; for an async client this may be an async function."""
        return None

    def sign(self, request: HttpRequest, credential: Any) -> HttpRequest:  # noqa: ARG002 (a base that adds nothing)
        """Return the finished *request* with its credential. Nothing changes it afterwards."""
        return request

    def forget(self, credential: Any) -> bool:  # noqa: ARG002 (a base that keeps nothing)
        """Drop a *credential* that the service refused; return whether an attempt with another one is worthwhile."""
        return False


MEMBERS: Final = (
    *("name", "base_url", "excludes", "sockets", "blocking"),
    *("refuses", "rewrite", "credential", "sign", "forget"),
)
"""What a provider has."""


def provider(value: object) -> Any:
    """Return *value* if it is a provider or None. Raises `ConfigurationError`."""
    missing = [name for name in MEMBERS if not hasattr(value, name)]
    if value is not None and (missing or isinstance(value, type)):
        raise ConfigurationError(
            f"provider: expected one of openai_dual.providers, or a subclass of Provider, got {type(value).__name__}"
            + (f" without {', '.join(missing)}" if len(missing) < len(MEMBERS) else ""),
            setting="provider",
        )
    return value
