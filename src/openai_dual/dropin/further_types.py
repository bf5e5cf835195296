"""Types of the official package that nothing here returns or takes, but that programs name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict

from ..core.decoding.model import Model


class ResponseItemList(Model):
    """A page of input items as JSON; the client returns a page with methods in its place."""

    data: list[Any]
    first_id: str
    has_more: bool
    last_id: str
    object: str


class WebSocketConnectionOptions(TypedDict, total=False):
    """How a WebSocket is opened: the arguments of the package websockets."""

    extensions: Sequence[Any] | None
    subprotocols: Sequence[Any] | None
    compression: str | None
    max_size: int | None
    max_queue: int | tuple[int | None, int | None] | None
    write_limit: int | tuple[int, int | None]
    ping_interval: float | None
    ping_timeout: float | None
    close_timeout: float | None
