"""`BetaCompactionTriggerItemParam`: `BetaCompactionTriggerItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag_param import BetaAgentTagParam


class BetaCompactionTriggerItemParam(BaseModel):
    """`BetaCompactionTriggerItemParam` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    agent: BetaAgentTagParam | None
    """Agent that the object belongs to."""
    type: Literal["compaction_trigger"]
    """Type of the object; service default: "compaction_trigger"."""
    id: str | None
    """Id of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["compaction_trigger"],
            agent: BetaAgentTagParam | None = None,
            id: str | None = None,
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
        return self


_agent = to_model("beta_agent_tag_param", "BetaAgentTagParam")
