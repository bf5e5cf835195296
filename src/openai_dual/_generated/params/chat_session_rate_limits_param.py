"""`ChatSessionRateLimitsParam`: `RateLimitsParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class ChatSessionRateLimitsParam(TypedDict, total=False):
    """`RateLimitsParam`, as a request gives it."""

    max_requests_per_1_minute: int
