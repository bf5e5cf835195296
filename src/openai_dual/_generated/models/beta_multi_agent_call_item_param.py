"""`BetaMultiAgentCallItemParam`: `BetaMultiAgentCallItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_multi_agent_action1 import BetaMultiAgentAction1


class MultiAgentCall(BaseModel):
    """`BetaMultiAgentCallItemParam` in the description."""

    __slots__ = (
        "agent",
        "id",
        "call_id",
        "type",
        "action",
        "arguments",
    )
    _required = frozenset(
        {
            "call_id",
            "type",
            "action",
            "arguments",
        }
    )

    agent: BetaAgentTagParam | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Literal["multi_agent_call"]
    """Type of the object; service default: "multi_agent_call"."""
    action: BetaMultiAgentAction1
    """Action on an agent."""
    arguments: str
    """Arguments of the call."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            type: Literal["multi_agent_call"],
            action: BetaMultiAgentAction1,
            arguments: str,
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
        self.call_id = get("call_id")
        self.type = get("type")
        self.action = get("action")
        self.arguments = get("arguments")
        return self


BetaMultiAgentCallItemParam = MultiAgentCall
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag_param", "BetaAgentTagParam")
