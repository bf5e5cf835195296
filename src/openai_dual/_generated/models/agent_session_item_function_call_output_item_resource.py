"""`AgentSessionItemFunctionCallOutputItemResource`: `AgentSessionItemFunctionCallOutputItemResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_function_call_status import AgentFunctionCallStatus
    from .beta_input_content_type import BetaInputContentType


class FunctionCallOutputItemResource(BaseModel):
    """`AgentSessionItemFunctionCallOutputItemResource` in the description."""

    __slots__ = (
        "id",
        "call_id",
        "error",
        "output",
        "status",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "call_id",
            "status",
            "turn_id",
            "type",
        }
    )

    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    error: str | None
    """Error, if one occurred."""
    output: str | list[BetaInputContentType] | None
    """Output of the call."""
    status: AgentFunctionCallStatus
    """Current state."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["function_call_output"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            status: AgentFunctionCallStatus,
            turn_id: str,
            type: Literal["function_call_output"],
            error: str | None = None,
            output: str | list[BetaInputContentType] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.call_id = get("call_id")
        self.error = get("error")
        self.output = None if (value := get("output")) is None else _output(value)
        self.status = get("status")
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self


AgentSessionItemFunctionCallOutputItemResource = FunctionCallOutputItemResource
"""The name by which other modules import the class: no other class has it."""

_output = by_type(array=each(to_alias("beta_input_content_type")))
