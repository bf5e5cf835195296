"""Types of requests: those of `create_batch`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class BatchFileExpirationAfterParam(TypedDict, total=False):
    """`BatchFileExpirationAfter` in the description."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
