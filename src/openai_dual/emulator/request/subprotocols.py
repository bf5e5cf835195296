"""The API key of browsers: they cannot set headers of a WebSocket, so it is one of the subprotocols they offer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from ..messages import Request

OFFERED: Final = "sec-websocket-protocol"
KEY: Final = "openai-insecure-api-key."
BETA: Final = "openai-beta.realtime-v1"
SPOKEN: Final = "realtime"
"""The subprotocol that the service selects."""


def with_key(request: Request) -> Request:
    """Return *request* with the key and the beta among its subprotocols as headers."""
    offered = [name.strip() for name in request.headers.get(OFFERED, "").split(",") if name.strip()]
    headers = {**request.headers}
    for name in offered:
        if name.startswith(KEY):
            headers.setdefault("authorization", f"Bearer {name.removeprefix(KEY)}")
        elif name == BETA:
            headers["openai-beta"] = "realtime=v1"
    if offered:
        headers[OFFERED] = ", ".join(name for name in offered if not name.startswith(KEY))
    return evolve(request, headers=headers)


def selected(offered: Sequence[str]) -> str | None:
    """Return the subprotocol that the service selects among those *offered*."""
    return SPOKEN if SPOKEN in offered else None
