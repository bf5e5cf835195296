"""Types of requests: those of `create_realtime_client_secret`."""

from __future__ import annotations

from typing import Literal, TypedDict


class RealtimeCreateClientSecretRequestExpiresAfterParam(TypedDict, total=False):
    """`RealtimeCreateClientSecretRequestExpiresAfter` in the description."""

    anchor: Literal["created_at"]
    """Time stamp from which the period is counted; service default: "created_at"."""
    seconds: int
    """Number of seconds after the anchor; at least 10; at most 7200; service default: 600."""
