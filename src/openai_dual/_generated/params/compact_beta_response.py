"""Types of requests: those of `compact_beta_response`."""

from __future__ import annotations

from typing import Literal, TypedDict


class BetaCompactconversationImageParam(TypedDict, total=False):
    """`BetaCompactconversationImage` in the description."""

    context_compression: Literal["auto", "enabled", "disabled"] | str
    """Whether images in the context are compressed."""
