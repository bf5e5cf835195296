"""`BetaProgramItemParam`: `BetaProgramItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag_param import BetaAgentTagParam


class Program(BaseModel):
    """`BetaProgramItemParam` in the description."""

    __slots__ = (
        "agent",
        "id",
        "type",
        "call_id",
        "code",
        "fingerprint",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "call_id",
            "code",
            "fingerprint",
        }
    )

    agent: BetaAgentTagParam | None
    """Agent that the object belongs to."""
    id: str
    """Id of the object."""
    type: Literal["program"]
    """Type of the object; service default: "program"."""
    call_id: str
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    code: str
    """Source of the program; at most 10485760 characters."""
    fingerprint: str
    """Fingerprint of the program; send it back unchanged; at most 10485760 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["program"],
            call_id: str,
            code: str,
            fingerprint: str,
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
        self.code = get("code")
        self.fingerprint = get("fingerprint")
        return self


BetaProgramItemParam = Program
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag_param", "BetaAgentTagParam")
