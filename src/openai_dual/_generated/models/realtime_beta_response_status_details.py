"""`RealtimeBetaResponseStatusDetails`: `RealtimeBetaResponseStatusDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_beta_response_status_details_error import RealtimeBetaResponseStatusDetailsError


class RealtimeResponseStatus(BaseModel):
    """`RealtimeBetaResponseStatusDetails` in the description."""

    __slots__ = (
        "type",
        "reason",
        "error",
    )

    type: Literal["completed", "cancelled", "failed", "incomplete"] | str | None
    """Type of the object."""
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | str | None
    """Reason for the state or the decision."""
    error: RealtimeBetaResponseStatusDetailsError | None
    """Error, if one occurred."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["completed", "cancelled", "failed", "incomplete"] | str | None = None,
            reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]
            | str
            | None = None,
            error: RealtimeBetaResponseStatusDetailsError | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.reason = get("reason")
        self.error = None if (value := get("error")) is None else _error(value)
        return self


RealtimeBetaResponseStatusDetails = RealtimeResponseStatus
"""The name by which other modules import the class: no other class has it."""

_error = to_model("realtime_beta_response_status_details_error", "RealtimeBetaResponseStatusDetailsError")
