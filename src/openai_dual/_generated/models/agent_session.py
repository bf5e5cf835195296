"""`AgentSession`: `AgentSession` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .agent_session_agent import AgentSessionAgent
    from .agent_session_prompt_cache_options import AgentSessionPromptCacheOptions
    from .environment import Environment
    from .session_required_action_resource_computer_use_approval_request import (
        SessionRequiredActionResourceComputerUseApprovalRequest,
    )
    from .session_required_action_resource_environment_connection import (
        SessionRequiredActionResourceEnvironmentConnection,
    )
    from .session_required_action_resource_function_call import SessionRequiredActionResourceFunctionCall
    from .session_required_action_resource_mcp_approval_request import SessionRequiredActionResourceMcpApprovalRequest
    from .token_usage import TokenUsage


class AgentSession(BaseModel):
    """`AgentSession` in the description."""

    __slots__ = (
        "id",
        "agent",
        "created_at",
        "environment",
        "error",
        "last_active_at",
        "metadata",
        "object",
        "required_actions",
        "status",
        "usage",
        "vault_ids",
        "prompt_cache_options",
        "review",
    )
    _required = frozenset(
        {
            "id",
            "agent",
            "created_at",
            "environment",
            "last_active_at",
            "metadata",
            "object",
            "required_actions",
            "status",
            "vault_ids",
        }
    )

    id: str
    """Id of the object."""
    agent: AgentSessionAgent
    """Configuration of the agent in the session."""
    created_at: int
    """Time of creation, in Unix seconds."""
    environment: Environment
    """Environment in which the agent works."""
    error: str | None
    """Error, if one occurred."""
    last_active_at: int
    """Time of the last use, in Unix seconds."""
    metadata: dict[str, str]
    """Up to 16 key-value pairs of strings, stored with the object."""
    object: Literal["agent.session"]
    """Type name of the object."""
    required_actions: list[
        SessionRequiredActionResourceMcpApprovalRequest
        | SessionRequiredActionResourceComputerUseApprovalRequest
        | SessionRequiredActionResourceFunctionCall
        | SessionRequiredActionResourceEnvironmentConnection
        | Unknown
    ]
    """Actions that the session waits for."""
    status: Literal["idle", "in_progress", "requires_action", "failed"] | str
    """Current state."""
    usage: TokenUsage | None
    """Usage, in tokens or in seconds of audio."""
    vault_ids: list[str]
    """Ids of the vaults."""
    prompt_cache_options: AgentSessionPromptCacheOptions | None
    """Settings of the prompt cache."""
    review: Literal["none", "auto_review"] | str | None
    """Whether actions of the agent are reviewed automatically."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            agent: AgentSessionAgent,
            created_at: int,
            environment: Environment,
            last_active_at: int,
            metadata: dict[str, str],
            object: Literal["agent.session"],
            required_actions: list[
                SessionRequiredActionResourceMcpApprovalRequest
                | SessionRequiredActionResourceComputerUseApprovalRequest
                | SessionRequiredActionResourceFunctionCall
                | SessionRequiredActionResourceEnvironmentConnection
                | Unknown
            ],
            status: Literal["idle", "in_progress", "requires_action", "failed"] | str,
            vault_ids: list[str],
            error: str | None = None,
            usage: TokenUsage | None = None,
            prompt_cache_options: AgentSessionPromptCacheOptions | None = None,
            review: Literal["none", "auto_review"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.agent = _agent(get("agent"))
        self.created_at = get("created_at")
        self.environment = _environment(get("environment"))
        self.error = get("error")
        self.last_active_at = get("last_active_at")
        self.metadata = get("metadata")
        self.object = get("object")
        self.required_actions = _required_actions(get("required_actions"))
        self.status = get("status")
        self.usage = None if (value := get("usage")) is None else _usage(value)
        self.vault_ids = get("vault_ids")
        self.prompt_cache_options = (
            None if (value := get("prompt_cache_options")) is None else _prompt_cache_options(value)
        )
        self.review = get("review")
        return self


_agent = to_model("agent_session_agent", "AgentSessionAgent")
_environment = to_alias("environment")
_required_actions = each(
    tagged(
        "type",
        {
            "mcp_approval_request": to_model(
                "session_required_action_resource_mcp_approval_request",
                "SessionRequiredActionResourceMcpApprovalRequest",
            ),
            "computer_use_approval_request": to_model(
                "session_required_action_resource_computer_use_approval_request",
                "SessionRequiredActionResourceComputerUseApprovalRequest",
            ),
            "function_call": to_model(
                "session_required_action_resource_function_call", "SessionRequiredActionResourceFunctionCall"
            ),
            "environment_connection": to_model(
                "session_required_action_resource_environment_connection",
                "SessionRequiredActionResourceEnvironmentConnection",
            ),
        },
    )
)
_usage = to_model("token_usage", "TokenUsage")
_prompt_cache_options = to_model("agent_session_prompt_cache_options", "AgentSessionPromptCacheOptions")
