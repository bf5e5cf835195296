"""What a redirect to another origin must not take along."""

from __future__ import annotations

import httpx

from ..redaction import is_secret


def protect_credentials(request: httpx.Request) -> None:
    """Drop headers that hold credentials or name the account if *request* was redirected to another origin.

    Raises `httpx.UnsupportedProtocol` if the redirect leaves TLS.
    """
    first = request.extensions.get("origin")
    if first is None or first == origin(request.url):
        return
    if first[0] == "https" and request.url.scheme != "https":
        raise httpx.UnsupportedProtocol("the server redirects from https to http", request=request)
    for name in [name for name in request.headers if is_secret(name)]:
        del request.headers[name]


async def aprotect_credentials(request: httpx.Request) -> None:
    """Do as `protect_credentials`."""
    protect_credentials(request)


def origin(url: httpx.URL) -> tuple[str, bytes]:
    """Return the scheme and the host with its port: credentials are sent there only."""
    return url.scheme, url.netloc
