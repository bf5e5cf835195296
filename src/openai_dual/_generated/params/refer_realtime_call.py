"""Types of requests: those of `refer_realtime_call`."""

from __future__ import annotations

from typing import Required, TypedDict


class RealtimeCallReferRequestParam(TypedDict, total=False):
    """`RealtimeCallReferRequest` in the description."""

    target_uri: Required[str]
    """URI that the call is transferred to."""
