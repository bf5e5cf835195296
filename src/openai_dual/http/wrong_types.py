"""Responses whose label shows that they are not what was asked for: only their beginning is read.

A login page of a proxy, or an event stream in place of JSON, may have no end. What arrives at once is enough for the
reason in the error message.
"""

from __future__ import annotations

from time import monotonic
from typing import Final

import httpx

from ._httpx_private import set_content

MAX_BYTES: Final = 1024 * 1024
PATIENCE: Final = 1.0
"""Seconds for the beginning. A page that arrives in this time is read to its end."""
HTML: Final = frozenset({"text/html", "application/xhtml+xml"})
EVENTS: Final = "text/event-stream"
_ACCUMULATED: Final = ("/chat/completions", "/completions", "/responses")
"""Ends of paths where some servers stream although nobody asked for it: the events are accumulated."""
_MEDIA: Final = ("/audio/", "/videos/")
"""Parts of paths whose responses are never pages; other operations may return a stored file, which has a name."""
_TEXTS: Final = ("/audio/transcriptions", "/audio/translations")
"""Ends of paths whose responses are text or JSON; they are events only on request."""


def is_unexpected(response: httpx.Response) -> bool:
    """Tell whether the content type of a successful *response* is one that its request does not accept."""
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in HTML and kind != EVENTS:
        return False
    accepted, path = response.request.headers.get("accept", ""), response.request.url.path
    if accepted == "application/json":
        return kind in HTML or not path.endswith(_ACCUMULATED)
    if kind not in HTML:
        return accepted != EVENTS and path.endswith(_TEXTS)
    return accepted == EVENTS or "content-disposition" not in response.headers or any(part in path for part in _MEDIA)


def read_beginning(response: httpx.Response) -> None:
    """Read the part of the body that arrives at once."""
    chunks, end = _begin(response)
    try:
        for chunk in response.iter_bytes():
            chunks.append(chunk)
            if _is_enough(chunks, end):
                break
    except httpx.ReadTimeout:  # the part that has come is enough
        pass
    set_content(response, b"".join(chunks))


async def aread_beginning(response: httpx.Response) -> None:
    """Read the part of the body that arrives at once."""
    chunks, end = _begin(response)
    try:
        async for chunk in response.aiter_bytes():
            chunks.append(chunk)
            if _is_enough(chunks, end):
                break
    except httpx.ReadTimeout:  # as above
        pass
    set_content(response, b"".join(chunks))


def _begin(response: httpx.Response) -> tuple[list[bytes], float]:
    """Shorten the read timeout of the connection, which it looks up when the body is read."""
    extensions = response.request.extensions
    extensions["timeout"] = {**extensions.get("timeout", {}), "read": PATIENCE}
    return [], monotonic() + PATIENCE


def _is_enough(chunks: list[bytes], end: float) -> bool:
    return monotonic() >= end or sum(map(len, chunks)) >= MAX_BYTES
