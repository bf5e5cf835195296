"""`RealtimeTruncationRetentionRatioParam`: `RealtimeTruncationObject` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .realtime_truncation_object_token_limits_param import RealtimeTruncationObjectTokenLimitsParam


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    """`RealtimeTruncationObject`, as a request gives it."""

    type: Required[Literal["retention_ratio"]]
    retention_ratio: Required[float]
    token_limits: RealtimeTruncationObjectTokenLimitsParam | BaseModel
