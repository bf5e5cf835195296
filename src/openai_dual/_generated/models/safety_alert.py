"""`SafetyAlert`: `SafetyAlert` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class SafetyAlert(BaseModel):
    """`SafetyAlert` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "error_type",
        "model",
        "object",
        "reason",
        "request_id",
        "request_paused",
        "response_id",
        "detailed_explanation",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "error_type",
            "model",
            "object",
            "request_id",
            "request_paused",
            "response_id",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    error_type: (
        Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | str
    )
    """Kind of the problem."""
    model: str
    """Id of the model."""
    object: Literal["safety.alert"]
    """Type name of the object."""
    reason: str | None
    """Reason for the state or the decision."""
    request_id: str
    """Id of the request."""
    request_paused: bool
    """Whether the request was paused."""
    response_id: str
    """Id of the response."""
    detailed_explanation: str | None
    """Detailed explanation of the problem."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            error_type: Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ]
            | str,
            model: str,
            object: Literal["safety.alert"],
            request_id: str,
            request_paused: bool,
            response_id: str,
            reason: str | None = None,
            detailed_explanation: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.error_type = get("error_type")
        self.model = get("model")
        self.object = get("object")
        self.reason = get("reason")
        self.request_id = get("request_id")
        self.request_paused = get("request_paused")
        self.response_id = get("response_id")
        self.detailed_explanation = get("detailed_explanation")
        return self
