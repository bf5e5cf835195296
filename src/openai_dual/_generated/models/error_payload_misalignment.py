"""`ErrorPayloadMisalignment`: `ErrorPayloadMisalignment` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .error_payload_misalignment_steer import ErrorPayloadMisalignmentSteer


class ResponseWsErrorErrorMisalignment(BaseModel):
    """`ErrorPayloadMisalignment` in the description."""

    __slots__ = (
        "detailed_explanation",
        "error_type",
        "review_target",
        "steer",
    )

    detailed_explanation: str | None
    """Detailed explanation of the problem."""
    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    )
    """Kind of the problem."""
    review_target: str | None
    """What the review is about."""
    steer: ErrorPayloadMisalignmentSteer | None
    """How the model can be steered."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            detailed_explanation: str | None = None,
            error_type: str
            | Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ]
            | None = None,
            review_target: str | None = None,
            steer: ErrorPayloadMisalignmentSteer | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.detailed_explanation = get("detailed_explanation")
        self.error_type = get("error_type")
        self.review_target = get("review_target")
        self.steer = None if (value := get("steer")) is None else _steer(value)
        return self


ErrorPayloadMisalignment = ResponseWsErrorErrorMisalignment
"""The name by which other modules import the class: no other class has it."""

_steer = to_model("error_payload_misalignment_steer", "ErrorPayloadMisalignmentSteer")
