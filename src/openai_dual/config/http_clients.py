"""HTTP clients that a caller may hand over: those of httpx, and those of httpx2, its successor under another name.

Neither library is imported here: if there is an instance of its class, it is loaded.
"""

from __future__ import annotations

import sys
from typing import Any, Literal, Protocol, TypeAlias

Library: TypeAlias = Literal["httpx", "httpx2"]


class HttpClient(Protocol):
    """An `httpx.Client` or an `httpx2.Client`; the types name neither, so that checkers need no httpx2."""

    def send(self, request: Any, *, stream: bool = ...) -> Any:
        """Return the response to *request*."""
        ...

    def close(self) -> None:
        """Close all connections."""
        ...


class AsyncHttpClient(Protocol):
    """An `httpx.AsyncClient` or an `httpx2.AsyncClient`, as `HttpClient`."""

    async def send(self, request: Any, *, stream: bool = ...) -> Any:
        """Return the response to *request*."""
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...


def library_of(client: object, kind: str) -> Library | None:
    """Return the library whose class *kind* *client* is an instance of; None if there is none."""
    libraries: tuple[Library, ...] = ("httpx", "httpx2")
    for library in libraries:
        if isinstance(client, getattr(sys.modules.get(library), kind, ())):
            return library
    return None
