"""Types of requests: those of `reject_live_session`."""

from __future__ import annotations

from typing import Required, TypedDict


class RejectLiveSessionBodyParam(TypedDict, total=False):
    """`RejectLiveSessionBody` in the description."""

    status_code: Required[int]
    """SIP status of the rejection."""
