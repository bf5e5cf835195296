"""Types of requests: those of `create_realtime_client_secret`."""

from __future__ import annotations

from typing import Literal, TypedDict


class RealtimeCreateClientSecretRequestExpiresAfterParam(TypedDict, total=False):
    """`RealtimeCreateClientSecretRequestExpiresAfter` in the description."""

    anchor: Literal["created_at"]
    seconds: int
