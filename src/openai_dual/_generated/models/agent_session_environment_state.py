"""`AgentSessionEnvironmentState`: `AgentSessionEnvironmentState` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_session_environment_state_error import AgentSessionEnvironmentStateError


class AgentSessionEnvironmentState(BaseModel):
    """`AgentSessionEnvironmentState` in the description."""

    __slots__ = (
        "id",
        "error",
        "status",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "status",
            "type",
        }
    )

    id: str
    """Id of the object."""
    error: AgentSessionEnvironmentStateError | None
    """Error, if one occurred."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"] | str
    """Current state."""
    type: str
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"] | str,
            type: str,
            error: AgentSessionEnvironmentStateError | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.error = None if (value := get("error")) is None else _error(value)
        self.status = get("status")
        self.type = get("type")
        return self


_error = to_model("agent_session_environment_state_error", "AgentSessionEnvironmentStateError")
