"""What generated resources use of the runtime. When that moves, only this module and its two neighbours change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..endpoint import C, Resource, endpoint, paged, streamed

if TYPE_CHECKING:
    from ..responses import Response as RawResponse
    from ..streams import AsyncStream, Stream

__all__ = ["AsyncStream", "C", "RawResponse", "Resource", "Stream", "endpoint", "paged", "streamed"]
