"""`WebhookAgentSessionActionRequiredData`: `WebhookAgentSessionActionRequiredData` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .webhook_agent_session_action_required_data_required_action import (
        WebhookAgentSessionActionRequiredDataRequiredAction,
    )


class Data(BaseModel):
    """`WebhookAgentSessionActionRequiredData` in the description."""

    __slots__ = (
        "id",
        "required_action",
    )
    _required = frozenset(
        {
            "id",
            "required_action",
        }
    )

    id: str
    """Id of the object."""
    required_action: WebhookAgentSessionActionRequiredDataRequiredAction
    """Action that is required to continue."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            required_action: WebhookAgentSessionActionRequiredDataRequiredAction,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.required_action = _required_action(get("required_action"))
        return self


WebhookAgentSessionActionRequiredData = Data
"""The name by which other modules import the class: no other class has it."""

_required_action = to_model(
    "webhook_agent_session_action_required_data_required_action", "WebhookAgentSessionActionRequiredDataRequiredAction"
)
