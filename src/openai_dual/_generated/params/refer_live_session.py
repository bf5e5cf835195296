"""Types of requests: those of `refer_live_session`."""

from __future__ import annotations

from typing import Required, TypedDict


class ReferLiveSessionBodyParam(TypedDict, total=False):
    """`ReferLiveSessionBody` in the description."""

    target_uri: Required[str]
    """URI that the call is transferred to."""
