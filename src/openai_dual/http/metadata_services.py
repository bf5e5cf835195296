"""Ask the metadata service of a cloud, which is local to the machine: no proxy is used, no redirect followed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import httpx

FAILURES: Final = (httpx.HTTPError, httpx.InvalidURL)
"""Why a service cannot be reached."""


def fetch(
    url: str, query: Mapping[str, str], headers: Mapping[str, str], timeout: float, client: Any
) -> httpx.Response:
    """Return the response to a GET request, its body read, within *timeout* seconds; over *client* if it is given."""
    asked: dict[str, Any] = {"params": query, "headers": headers, "timeout": timeout, "follow_redirects": False}
    if client is not None:
        given: httpx.Response = client.get(url, **asked)
        return given
    with httpx.Client(trust_env=False) as own:
        return own.get(url, **asked)
