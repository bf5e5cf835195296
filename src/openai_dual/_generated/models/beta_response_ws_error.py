"""`BetaResponseWsError`: `BetaResponseWsError` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_error_payload import BetaErrorPayload


class BetaResponseWsError(BaseModel):
    """`BetaResponseWsError` in the description."""

    __slots__ = (
        "agent",
        "type",
        "status",
        "sequence_number",
        "error",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "error",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["error"]
    """Type of the error."""
    status: int | None
    """Current state."""
    sequence_number: int | None
    """Position of the event in the stream."""
    error: BetaErrorPayload
    """Error, if one occurred."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["error"],
            error: BetaErrorPayload,
            agent: BetaAgentTag | None = None,
            status: int | None = None,
            sequence_number: int | None = None,
            stream_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.type = get("type")
        self.status = get("status")
        self.sequence_number = get("sequence_number")
        self.error = _error(get("error"))
        self.stream_id = get("stream_id")
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
_error = to_model("beta_error_payload", "BetaErrorPayload")
