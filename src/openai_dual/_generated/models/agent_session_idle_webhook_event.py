"""`AgentSessionIdleWebhookEvent`: `WebhookAgentSessionIdle` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .webhook_agent_session_idle_data import WebhookAgentSessionIdleData


class AgentSessionIdleWebhookEvent(BaseModel):
    """`WebhookAgentSessionIdle` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "data",
        "object",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "data",
            "object",
            "type",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    data: WebhookAgentSessionIdleData
    """Details of the event."""
    object: Literal["event"]
    """Type name of the object."""
    type: Literal["agent.session.idle"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            data: WebhookAgentSessionIdleData,
            object: Literal["event"],
            type: Literal["agent.session.idle"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.data = _data(get("data"))
        self.object = get("object")
        self.type = get("type")
        return self


_data = to_model("webhook_agent_session_idle_data", "WebhookAgentSessionIdleData")
