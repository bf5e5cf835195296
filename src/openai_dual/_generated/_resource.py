"""The names that generated resources import from the hand-written code: the only place to change when one moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..binding.declarations import endpoint, former, paged, streamed
from ..binding.resource import C, Resource

if TYPE_CHECKING:
    from ..responses.raw import Response as RawResponse
    from ..responses.stream import AsyncStream, Stream

__all__ = ["AsyncStream", "C", "RawResponse", "Resource", "Stream", "endpoint", "former", "paged", "streamed"]
