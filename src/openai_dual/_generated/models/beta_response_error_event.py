"""`BetaResponseErrorEvent`: `BetaResponseErrorEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag


class BetaResponseErrorEvent(BaseModel):
    """`BetaResponseErrorEvent` in the description."""

    __slots__ = (
        "agent",
        "type",
        "code",
        "message",
        "param",
        "sequence_number",
    )
    _required = frozenset(
        {
            "type",
            "code",
            "message",
            "param",
            "sequence_number",
        }
    )
    _spared = frozenset(
        {
            "code",
            "param",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["error"]
    """Type of the event."""
    code: str | None
    """Machine-readable code of the error."""
    message: str
    """Text of the event."""
    param: str | None
    """Parameter or field that the error is about."""
    sequence_number: int
    """Position of the event in the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["error"],
            message: str,
            sequence_number: int,
            agent: BetaAgentTag | None = None,
            code: str | None = None,
            param: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.type = get("type")
        self.code = get("code")
        self.message = get("message")
        self.param = get("param")
        self.sequence_number = get("sequence_number")
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
