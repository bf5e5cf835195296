"""`RealtimeTruncationObjectTokenLimitsParam`: `RealtimeTruncationObjectTokenLimits` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class RealtimeTruncationObjectTokenLimitsParam(TypedDict, total=False):
    """`RealtimeTruncationObjectTokenLimits`, as a request gives it."""

    post_instructions: int
