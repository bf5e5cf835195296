"""`BetaToolSearchCallItemParam`: `BetaToolSearchCallItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_empty_model_param import BetaEmptyModelParam
    from .beta_function_call_item_status import BetaFunctionCallItemStatus
    from .beta_tool_search_execution_type import BetaToolSearchExecutionType


class ToolSearchCall(BaseModel):
    """`BetaToolSearchCallItemParam` in the description."""

    __slots__ = (
        "agent",
        "id",
        "call_id",
        "type",
        "execution",
        "arguments",
        "status",
    )
    _required = frozenset(
        {
            "type",
            "arguments",
        }
    )

    agent: BetaAgentTagParam | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Literal["tool_search_call"]
    """Type of the object; service default: "tool_search_call"."""
    execution: BetaToolSearchExecutionType | None
    """Whether the search runs on the server or on the client."""
    arguments: BetaEmptyModelParam
    """Arguments of the call."""
    status: BetaFunctionCallItemStatus | None
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_search_call"],
            arguments: BetaEmptyModelParam,
            agent: BetaAgentTagParam | None = None,
            id: str | None = None,
            call_id: str | None = None,
            execution: BetaToolSearchExecutionType | None = None,
            status: BetaFunctionCallItemStatus | None = None,
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
        self.execution = get("execution")
        self.arguments = get("arguments")
        self.status = get("status")
        return self


BetaToolSearchCallItemParam = ToolSearchCall
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag_param", "BetaAgentTagParam")
