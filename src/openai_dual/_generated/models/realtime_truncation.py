"""`RealtimeTruncation`: `RealtimeTruncation` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from . import to_model

if TYPE_CHECKING:
    from .realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio

RealtimeTruncation: TypeAlias = 'Literal["auto", "disabled"] | str | RealtimeTruncationRetentionRatio'

decode = to_model("realtime_truncation_retention_ratio", "RealtimeTruncationRetentionRatio")
"""Decode a value of this type."""
