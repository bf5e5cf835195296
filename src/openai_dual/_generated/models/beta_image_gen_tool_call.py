"""`BetaImageGenToolCall`: `BetaImageGenToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag


class BetaImageGenToolCall(BaseModel):
    """`BetaImageGenToolCall` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "status",
        "result",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "status",
            "result",
        }
    )

    agent: BetaAgentTag | None
    type: Literal["image_generation_call"]
    id: str
    status: Literal["in_progress", "completed", "generating", "failed"] | str
    result: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_generation_call"],
            id: str,
            status: Literal["in_progress", "completed", "generating", "failed"] | str,
            result: str | None,
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
        self.status = get("status")
        self.result = get("result")
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
