"""`RealtimeTruncationRetentionRatio`: `RealtimeTruncationObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_truncation_object_token_limits import RealtimeTruncationObjectTokenLimits


class RealtimeTruncationRetentionRatio(BaseModel):
    """`RealtimeTruncationObject` in the description."""

    __slots__ = (
        "type",
        "retention_ratio",
        "token_limits",
    )
    _required = frozenset(
        {
            "type",
            "retention_ratio",
        }
    )

    type: Literal["retention_ratio"]
    """Type of the object."""
    retention_ratio: float
    """Share of the context to keep when it is truncated; at least 0; at most 1."""
    token_limits: RealtimeTruncationObjectTokenLimits | None
    """Limits of tokens."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["retention_ratio"],
            retention_ratio: float,
            token_limits: RealtimeTruncationObjectTokenLimits | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.retention_ratio = get("retention_ratio")
        self.token_limits = None if (value := get("token_limits")) is None else _token_limits(value)
        return self


_token_limits = to_model("realtime_truncation_object_token_limits", "RealtimeTruncationObjectTokenLimits")
