"""Notice the tools that replace methods of httpx or httpcore: recorders, mocks, tracers.

vcrpy, pytest-httpx and OpenTelemetry replace methods of httpx's transports, Sentry and `respx.mock(using="httpx")`
methods of its clients, respx methods of httpcore. A replaced method must see each request, so these are looked at for
each request: a tool may come or go at any time, and may have come before this package.
"""

from __future__ import annotations

import sys
from types import FunctionType
from typing import Any, Final

import httpx


class Watched:
    """Methods of other packages' classes, given as class and name."""

    def __init__(self, *methods: tuple[type, str]) -> None:
        self._known: list[tuple[type, str, Any]] = [(owner, name, None) for owner, name in methods]

    def is_patched(self) -> bool:
        """Tell whether one of the methods is not that of its package."""
        for owner, name, original in self._known:
            if getattr(owner, name) is not original:
                return self._look_again()
        return False

    def _look_again(self) -> bool:
        self._known = [
            (owner, name, found if _is_original(owner, found := getattr(owner, name)) else original)
            for owner, name, original in self._known
        ]
        return any(getattr(owner, name) is not original for owner, name, original in self._known)


def _is_original(owner: type, method: Any) -> bool:
    """Tell whether *method* is a function of the package of *owner*; what wraps it is of another package."""
    if type(method) is not FunctionType:
        return False
    package = owner.__module__.partition(".")[0]
    return str(method.__globals__.get("__name__")).partition(".")[0] == package


CLIENT: Final = Watched((httpx.Client, "send"), (httpx.Client, "_transport_for_url"))
ASYNC_CLIENT: Final = Watched((httpx.AsyncClient, "send"), (httpx.AsyncClient, "_transport_for_url"))
TRANSPORT: Final = Watched((httpx.HTTPTransport, "handle_request"))
ASYNC_TRANSPORT: Final = Watched((httpx.AsyncHTTPTransport, "handle_async_request"))
_HTTPCORE: Final = {
    "handle_request": ("ConnectionPool", "HTTPConnection"),
    "handle_async_request": ("AsyncConnectionPool", "AsyncHTTPConnection"),
}
_httpcore: dict[str, Watched] = {}


def httpcore_is_patched(method: str) -> bool:
    """Tell whether a tool has replaced *method*, `handle_request` or `handle_async_request`, of httpcore's classes."""
    httpcore = sys.modules.get("httpcore")
    if httpcore is None:  # not loaded, so nobody has
        return False
    if method not in _httpcore:
        _httpcore[method] = Watched(*((getattr(httpcore, name), method) for name in _HTTPCORE[method]))
    return _httpcore[method].is_patched()
