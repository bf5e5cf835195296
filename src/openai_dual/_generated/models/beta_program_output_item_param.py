"""`BetaProgramOutputItemParam`: `BetaProgramOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_program_output_item_status import BetaProgramOutputItemStatus


class ProgramOutput(BaseModel):
    """`BetaProgramOutputItemParam` in the description."""

    __slots__ = (
        "agent",
        "id",
        "type",
        "call_id",
        "result",
        "status",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "call_id",
            "result",
            "status",
        }
    )

    agent: BetaAgentTagParam | None
    """Agent that the object belongs to."""
    id: str
    """Id of the object."""
    type: Literal["program_output"]
    """Type of the object; service default: "program_output"."""
    call_id: str
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    result: str
    """Result of the program; at most 10485760 characters."""
    status: BetaProgramOutputItemStatus
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["program_output"],
            call_id: str,
            result: str,
            status: BetaProgramOutputItemStatus,
            agent: BetaAgentTagParam | None = None,
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
        self.call_id = get("call_id")
        self.result = get("result")
        self.status = get("status")
        return self


BetaProgramOutputItemParam = ProgramOutput
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag_param", "BetaAgentTagParam")
