"""`AutomationTargetResourceNewSession`: `AutomationTargetResourceNewSession` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .automation_agent_config import AutomationAgentConfig
    from .automation_environment import AutomationEnvironment
    from .automation_target_resource_new_session_input_item import AutomationTargetResourceNewSessionInputItem


class AutomationTargetResourceNewSession(BaseModel):
    """`AutomationTargetResourceNewSession` in the description."""

    __slots__ = (
        "agent",
        "agent_id",
        "environment",
        "input",
        "metadata",
        "type",
        "vault_ids",
    )
    _required = frozenset(
        {
            "environment",
            "input",
            "metadata",
            "type",
            "vault_ids",
        }
    )

    agent: AutomationAgentConfig | None
    """Configuration of the agent."""
    agent_id: str | None
    """Id of the agent."""
    environment: AutomationEnvironment
    """Environment in which the agent works."""
    input: list[AutomationTargetResourceNewSessionInputItem]
    """Messages for the agent."""
    metadata: dict[str, str]
    """Up to 16 key-value pairs of strings, stored with the object."""
    type: Literal["new_session"]
    """Type of the object."""
    vault_ids: list[str]
    """Ids of the vaults."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            environment: AutomationEnvironment,
            input: list[AutomationTargetResourceNewSessionInputItem],
            metadata: dict[str, str],
            type: Literal["new_session"],
            vault_ids: list[str],
            agent: AutomationAgentConfig | None = None,
            agent_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.agent_id = get("agent_id")
        self.environment = _environment(get("environment"))
        self.input = _input(get("input"))
        self.metadata = get("metadata")
        self.type = get("type")
        self.vault_ids = get("vault_ids")
        return self


_agent = to_model("automation_agent_config", "AutomationAgentConfig")
_environment = to_alias("automation_environment")
_input = each(
    to_model("automation_target_resource_new_session_input_item", "AutomationTargetResourceNewSessionInputItem")
)
