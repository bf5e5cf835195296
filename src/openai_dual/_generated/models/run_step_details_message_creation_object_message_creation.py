"""`RunStepDetailsMessageCreationObjectMessageCreation`: `RunStepDetailsMessageCreationObjectMessageCreation` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class MessageCreation(BaseModel):
    """`RunStepDetailsMessageCreationObjectMessageCreation` in the description."""

    __slots__ = ("message_id",)
    _required = frozenset(
        {
            "message_id",
        }
    )

    message_id: str
    """Id of the message."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message_id: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.message_id = get("message_id")
        return self


RunStepDetailsMessageCreationObjectMessageCreation = MessageCreation
"""The name by which other modules import the class: no other class has it."""
