"""`RealtimeTruncationParam`: `RealtimeTruncation` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from .realtime_truncation_retention_ratio_param import RealtimeTruncationRetentionRatioParam

RealtimeTruncationParam: TypeAlias = 'Literal["auto", "disabled"] | str | RealtimeTruncationRetentionRatioParam'
