"""The names that generated resources import from the hand-written code: the only place to change when one moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..binding.declarations import child, endpoint, former, paged, streamed
from ..binding.resource import C, Holder, Resource

if TYPE_CHECKING:
    from ..responses.executor import AsyncExecutes, Executes
    from ..responses.raw import Response as RawResponse
    from ..responses.stream import AsyncStream, Stream

__all__ = [
    "AsyncExecutes",
    "AsyncStream",
    "C",
    "Executes",
    "Holder",
    "RawResponse",
    "Resource",
    "Stream",
    "child",
    "endpoint",
    "former",
    "paged",
    "streamed",
]
