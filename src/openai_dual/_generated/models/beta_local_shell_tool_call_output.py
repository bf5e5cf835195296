"""`BetaLocalShellToolCallOutput`: `BetaLocalShellToolCallOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag


class LocalShellCallOutput(BaseModel):
    """`BetaLocalShellToolCallOutput` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "output",
        "status",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "output",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["local_shell_call_output"]
    """Type of the object."""
    id: str
    """Id of the object."""
    output: str
    """Output of the call."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["local_shell_call_output"],
            id: str,
            output: str,
            agent: BetaAgentTag | None = None,
            status: Literal["in_progress", "completed", "incomplete"] | str | None = None,
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
        self.output = get("output")
        self.status = get("status")
        return self


BetaLocalShellToolCallOutput = LocalShellCallOutput
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
