"""Types of requests: those of `create_batch`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class BatchFileExpirationAfterParam(TypedDict, total=False):
    """`BatchFileExpirationAfter` in the description."""

    anchor: Required[Literal["created_at"]]
    """Time stamp from which the period is counted."""
    seconds: Required[int]
    """Number of seconds after the anchor; at least 3600; at most 2592000."""
