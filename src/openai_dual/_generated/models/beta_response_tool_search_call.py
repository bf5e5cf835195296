"""`BetaResponseToolSearchCall`: `BetaToolSearchCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_function_call_status import BetaFunctionCallStatus
    from .beta_tool_search_execution_type import BetaToolSearchExecutionType


class BetaResponseToolSearchCall(BaseModel):
    """`BetaToolSearchCall` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "call_id",
        "execution",
        "arguments",
        "status",
        "created_by",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "call_id",
            "execution",
            "arguments",
            "status",
        }
    )
    _spared = frozenset(
        {
            "call_id",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["tool_search_call"]
    """Type of the object; service default: "tool_search_call"."""
    id: str
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id."""
    execution: BetaToolSearchExecutionType
    """Whether the search runs on the server or on the client."""
    arguments: Any
    """Arguments of the call."""
    status: BetaFunctionCallStatus
    """Current state."""
    created_by: str | None
    """Who created the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_search_call"],
            id: str,
            execution: BetaToolSearchExecutionType,
            arguments: Any,
            status: BetaFunctionCallStatus,
            agent: BetaAgentTag | None = None,
            call_id: str | None = None,
            created_by: str | None = None,
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
        self.call_id = get("call_id")
        self.execution = get("execution")
        self.arguments = get("arguments")
        self.status = get("status")
        self.created_by = get("created_by")
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
