"""The clients of httpx2 with the defaults of this package, for `http_client`. Importing this module loads httpx2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..core.checks import DEFAULT_TIMEOUTS
from .absent import absent_client
from .network import LIMITS

PACKAGE: Final = "httpx2"

try:
    import httpx2
except ModuleNotFoundError:
    if not TYPE_CHECKING:
        DefaultHttpx2Client = absent_client("DefaultHttpx2Client", PACKAGE, PACKAGE)
        DefaultAsyncHttpx2Client = absent_client("DefaultAsyncHttpx2Client", PACKAGE, PACKAGE)
else:

    def _with_defaults(settings: dict[str, Any]) -> dict[str, Any]:
        limits = httpx2.Limits(
            max_connections=LIMITS.max_connections,
            max_keepalive_connections=LIMITS.max_keepalive_connections,
            keepalive_expiry=LIMITS.keepalive_expiry,
        )
        return {"timeout": httpx2.Timeout(**DEFAULT_TIMEOUTS), "limits": limits, "follow_redirects": True} | settings

    class DefaultHttpx2Client(httpx2.Client):
        """An `httpx2.Client` with this package's timeouts, limits and redirects; *settings* override them."""

        def __init__(self, **settings: Any) -> None:
            super().__init__(**_with_defaults(settings))

    class DefaultAsyncHttpx2Client(httpx2.AsyncClient):
        """An `httpx2.AsyncClient` with this package's timeouts, limits and redirects; *settings* override them."""

        def __init__(self, **settings: Any) -> None:
            super().__init__(**_with_defaults(settings))
