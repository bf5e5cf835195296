"""Clients and responses that the caller hands over, in the form of httpx.

httpx2 is imported only for those that come from it.
"""

from __future__ import annotations

from typing import Any

import httpx

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


def response_of(response: Any) -> httpx.Response:
    """Return *response*, or one of httpx that stands for one of httpx2; it gets a request if it has none."""
    if type(response).__module__.partition(".")[0] == "httpx2":
        from .httpx2_bridge import as_httpx as shown  # loads httpx2

        return shown(response)
    try:
        _ = response.request
    except RuntimeError:  # a response that a test made
        response.request = httpx.Request("GET", "https://localhost/")
    found: httpx.Response = response
    return found
