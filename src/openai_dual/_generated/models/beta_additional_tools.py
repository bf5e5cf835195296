"""`BetaAdditionalTools`: `BetaAdditionalTools` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_message_role import BetaMessageRole
    from .beta_tool import BetaTool


class AdditionalTools(BaseModel):
    """`BetaAdditionalTools` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "role",
        "tools",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "role",
            "tools",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["additional_tools"]
    """Type of the object; service default: "additional_tools"."""
    id: str
    """Id of the object."""
    role: BetaMessageRole
    """Role of the author of the item."""
    tools: list[BetaTool]
    """Tools that are added."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["additional_tools"],
            id: str,
            role: BetaMessageRole,
            tools: list[BetaTool],
            agent: BetaAgentTag | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.type = get("type")
        self.id = get("id")
        self.role = get("role")
        self.tools = _tools(get("tools"))
        return self


BetaAdditionalTools = AdditionalTools
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
_tools = each(to_alias("beta_tool"))
