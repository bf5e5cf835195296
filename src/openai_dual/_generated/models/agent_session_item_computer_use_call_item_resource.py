"""`AgentSessionItemComputerUseCallItemResource`: `AgentSessionItemComputerUseCallItemResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_function_call_status import AgentFunctionCallStatus
    from .agent_session_item_computer_use_call_item_resource_output import (
        AgentSessionItemComputerUseCallItemResourceOutput,
    )


class ComputerUseCallItemResource(BaseModel):
    """`AgentSessionItemComputerUseCallItemResource` in the description."""

    __slots__ = (
        "id",
        "output",
        "status",
        "title",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "status",
            "turn_id",
            "type",
        }
    )

    id: str
    """Id of the object."""
    output: AgentSessionItemComputerUseCallItemResourceOutput | None
    """Screenshot after the action."""
    status: AgentFunctionCallStatus
    """Current state."""
    title: str | None
    """Title of the page or object."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["computer_use_call"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: AgentFunctionCallStatus,
            turn_id: str,
            type: Literal["computer_use_call"],
            output: AgentSessionItemComputerUseCallItemResourceOutput | None = None,
            title: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.output = None if (value := get("output")) is None else _output(value)
        self.status = get("status")
        self.title = get("title")
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self


AgentSessionItemComputerUseCallItemResource = ComputerUseCallItemResource
"""The name by which other modules import the class: no other class has it."""

_output = to_model(
    "agent_session_item_computer_use_call_item_resource_output", "AgentSessionItemComputerUseCallItemResourceOutput"
)
