"""`BetaProgram`: `BetaProgram` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag


class Program(BaseModel):
    """`BetaProgram` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "call_id",
        "code",
        "fingerprint",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "call_id",
            "code",
            "fingerprint",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["program"]
    """Type of the object; service default: "program"."""
    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    code: str
    """Source of the program."""
    fingerprint: str
    """Fingerprint of the program; send it back unchanged."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["program"],
            id: str,
            call_id: str,
            code: str,
            fingerprint: str,
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
        self.code = get("code")
        self.fingerprint = get("fingerprint")
        return self


BetaProgram = Program
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
