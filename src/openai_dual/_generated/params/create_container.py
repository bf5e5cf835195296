"""Types of requests: those of `create_container`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CreateContainerBodyExpiresAfterParam(TypedDict, total=False):
    """`CreateContainerBodyExpiresAfter` in the description."""

    anchor: Required[Literal["last_active_at"]]
    """Time stamp from which the period is counted."""
    minutes: Required[int]
    """Number of minutes after the anchor."""
