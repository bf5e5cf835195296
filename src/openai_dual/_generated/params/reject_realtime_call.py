"""Types of requests: those of `reject_realtime_call`."""

from __future__ import annotations

from typing import TypedDict


class RealtimeCallRejectRequestParam(TypedDict, total=False):
    """`RealtimeCallRejectRequest` in the description."""

    status_code: int
    """SIP status of the rejection."""
