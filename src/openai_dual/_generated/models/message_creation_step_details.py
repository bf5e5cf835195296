"""`MessageCreationStepDetails`: `RunStepDetailsMessageCreationObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .run_step_details_message_creation_object_message_creation import (
        RunStepDetailsMessageCreationObjectMessageCreation,
    )


class MessageCreationStepDetails(BaseModel):
    """`RunStepDetailsMessageCreationObject` in the description."""

    __slots__ = (
        "type",
        "message_creation",
    )
    _required = frozenset(
        {
            "type",
            "message_creation",
        }
    )

    type: Literal["message_creation"]
    """Type of the object."""
    message_creation: RunStepDetailsMessageCreationObjectMessageCreation
    """Message that the step created."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["message_creation"],
            message_creation: RunStepDetailsMessageCreationObjectMessageCreation,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.message_creation = _message_creation(get("message_creation"))
        return self


_message_creation = to_model(
    "run_step_details_message_creation_object_message_creation", "RunStepDetailsMessageCreationObjectMessageCreation"
)
