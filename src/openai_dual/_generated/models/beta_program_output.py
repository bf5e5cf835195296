"""`BetaProgramOutput`: `BetaProgramOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_program_output_status import BetaProgramOutputStatus


class ProgramOutput(BaseModel):
    """`BetaProgramOutput` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "call_id",
        "result",
        "status",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "call_id",
            "result",
            "status",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["program_output"]
    """Type of the object; service default: "program_output"."""
    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    result: str
    """Result of the program."""
    status: BetaProgramOutputStatus
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["program_output"],
            id: str,
            call_id: str,
            result: str,
            status: BetaProgramOutputStatus,
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
        self.call_id = get("call_id")
        self.result = get("result")
        self.status = get("status")
        return self


BetaProgramOutput = ProgramOutput
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
