"""`Subagent`: `Subagent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_content import AgentContent


class Subagent(BaseModel):
    """`Subagent` in the description."""

    __slots__ = (
        "id",
        "closed_at",
        "instructions",
        "name",
        "object",
        "opened_at",
        "parent_agent_id",
        "session_id",
        "status",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "opened_at",
            "parent_agent_id",
            "session_id",
            "status",
        }
    )

    id: str
    """Id of the object."""
    closed_at: int | None
    """Time at which it was closed, in Unix seconds."""
    instructions: list[AgentContent] | None
    """Instructions of the subagent."""
    name: str | None
    """Name of the object."""
    object: Literal["agent.session.subagent"]
    """Type name of the object."""
    opened_at: int
    """Time at which it was opened, in Unix seconds."""
    parent_agent_id: str
    """Id of the agent that started the subagent."""
    session_id: str
    """Id of the session."""
    status: Literal["active", "closed"] | str
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["agent.session.subagent"],
            opened_at: int,
            parent_agent_id: str,
            session_id: str,
            status: Literal["active", "closed"] | str,
            closed_at: int | None = None,
            instructions: list[AgentContent] | None = None,
            name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.closed_at = get("closed_at")
        self.instructions = None if (value := get("instructions")) is None else _instructions(value)
        self.name = get("name")
        self.object = get("object")
        self.opened_at = get("opened_at")
        self.parent_agent_id = get("parent_agent_id")
        self.session_id = get("session_id")
        self.status = get("status")
        return self


_instructions = by_type(array=each(to_alias("agent_content")))
