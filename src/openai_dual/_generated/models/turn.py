"""`Turn`: `Turn` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .session_turn_error import SessionTurnError
    from .token_usage import TokenUsage
    from .turn_prompt_cache_options import TurnPromptCacheOptions


class Turn(BaseModel):
    """`Turn` in the description."""

    __slots__ = (
        "id",
        "agent_id",
        "completed_at",
        "created_at",
        "error",
        "object",
        "session_id",
        "started_at",
        "status",
        "subagent_id",
        "usage",
        "prompt_cache_options",
    )
    _required = frozenset(
        {
            "id",
            "agent_id",
            "created_at",
            "object",
            "session_id",
            "status",
        }
    )

    id: str
    """Id of the object."""
    agent_id: str
    """Id of the agent."""
    completed_at: int | None
    """Time of completion, in Unix seconds."""
    created_at: int
    """Time of creation, in Unix seconds."""
    error: SessionTurnError | None
    """Error, if one occurred."""
    object: Literal["agent.session.turn"]
    """Type name of the object."""
    session_id: str
    """Id of the session."""
    started_at: int | None
    """Start time, in Unix seconds."""
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"] | str
    """Current state."""
    subagent_id: str | None
    """Id of the subagent."""
    usage: TokenUsage | None
    """Usage, in tokens or in seconds of audio."""
    prompt_cache_options: TurnPromptCacheOptions | None
    """Settings of the prompt cache."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            agent_id: str,
            created_at: int,
            object: Literal["agent.session.turn"],
            session_id: str,
            status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"] | str,
            completed_at: int | None = None,
            error: SessionTurnError | None = None,
            started_at: int | None = None,
            subagent_id: str | None = None,
            usage: TokenUsage | None = None,
            prompt_cache_options: TurnPromptCacheOptions | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.agent_id = get("agent_id")
        self.completed_at = get("completed_at")
        self.created_at = get("created_at")
        self.error = None if (value := get("error")) is None else _error(value)
        self.object = get("object")
        self.session_id = get("session_id")
        self.started_at = get("started_at")
        self.status = get("status")
        self.subagent_id = get("subagent_id")
        self.usage = None if (value := get("usage")) is None else _usage(value)
        self.prompt_cache_options = (
            None if (value := get("prompt_cache_options")) is None else _prompt_cache_options(value)
        )
        return self


_error = to_model("session_turn_error", "SessionTurnError")
_usage = to_model("token_usage", "TokenUsage")
_prompt_cache_options = to_model("turn_prompt_cache_options", "TurnPromptCacheOptions")
