"""Clients that the caller hands over, in the form that transports use: httpx2 is imported only for a client of it."""

from __future__ import annotations

from typing import Any

from ..config.http_clients import library_of


def as_httpx(client: Any) -> Any:
    """Return *client*, or what stands for a client of httpx2."""
    if library_of(client, "Client") != "httpx2":
        return client
    from .httpx2_bridge import Httpx2Client  # loads httpx2

    return Httpx2Client(client)


def as_async_httpx(client: Any) -> Any:
    """Return *client*, or what stands for an async client of httpx2."""
    if library_of(client, "AsyncClient") != "httpx2":
        return client
    from .httpx2_bridge import AsyncHttpx2Client  # loads httpx2

    return AsyncHttpx2Client(client)
