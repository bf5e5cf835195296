"""Transports that return one response to every request: for calls that only load what calls need."""

from __future__ import annotations

from typing import Any, Final

import httpx

from ..core.effects import HttpRequest

SAMPLE: Final = {"choices": [{"message": {}}], "usage": {}, "output": [{"type": "message", "content": []}]}
"""The body of the response: decoding is lenient, so it fits all operations."""


class Stage:
    """Return the sample."""

    is_closed = False

    def send(self, request: HttpRequest, **_: Any) -> httpx.Response:
        """Return the response to *request*."""
        return httpx.Response(200, json=SAMPLE, request=httpx.Request(request.method, request.url))


class AsyncStage:
    """Return the sample, awaiting."""

    is_closed = False

    async def send(self, request: HttpRequest, **settings: Any) -> httpx.Response:
        """Return the response to *request*."""
        return Stage().send(request, **settings)
