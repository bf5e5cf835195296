"""`BetaResponseCompactionItemParam`: `BetaCompactionSummaryItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag_param import BetaAgentTagParam


class BetaResponseCompactionItemParam(BaseModel):
    """`BetaCompactionSummaryItemParam` in the description."""

    __slots__ = (
        "agent",
        "id",
        "type",
        "encrypted_content",
    )
    _required = frozenset(
        {
            "type",
            "encrypted_content",
        }
    )

    agent: BetaAgentTagParam | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    type: Literal["compaction"]
    """Type of the object; service default: "compaction"."""
    encrypted_content: str
    """Encrypted content; send it back unchanged; at most 20971520 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["compaction"],
            encrypted_content: str,
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
        self.id = get("id")
        self.type = get("type")
        self.encrypted_content = get("encrypted_content")
        return self


_agent = to_model("beta_agent_tag_param", "BetaAgentTagParam")
