"""`BetaAdditionalToolsItemParam`: `BetaAdditionalToolsItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_tool import BetaTool


class AdditionalTools(BaseModel):
    """`BetaAdditionalToolsItemParam` in the description."""

    __slots__ = (
        "agent",
        "id",
        "type",
        "role",
        "tools",
    )
    _required = frozenset(
        {
            "type",
            "role",
            "tools",
        }
    )

    agent: BetaAgentTagParam | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    type: Literal["additional_tools"]
    """Type of the object; service default: "additional_tools"."""
    role: Literal["developer"]
    """Role of the author of the item; service default: "developer"."""
    tools: list[BetaTool]
    """Tools that are added."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["additional_tools"],
            role: Literal["developer"],
            tools: list[BetaTool],
            agent: BetaAgentTagParam | None = None,
            id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.id = get("id")
        self.type = get("type")
        self.role = get("role")
        self.tools = _tools(get("tools"))
        return self


BetaAdditionalToolsItemParam = AdditionalTools
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag_param", "BetaAgentTagParam")
_tools = each(to_alias("beta_tool"))
