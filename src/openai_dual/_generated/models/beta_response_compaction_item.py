"""`BetaResponseCompactionItem`: `BetaCompactionBody` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag


class BetaResponseCompactionItem(BaseModel):
    """`BetaCompactionBody` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "encrypted_content",
        "created_by",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "encrypted_content",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["compaction"]
    """Type of the object; service default: "compaction"."""
    id: str
    """Id of the object."""
    encrypted_content: str
    """Encrypted content; send it back unchanged."""
    created_by: str | None
    """Who created the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["compaction"],
            id: str,
            encrypted_content: str,
            agent: BetaAgentTag | None = None,
            created_by: str | None = None,
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
        self.encrypted_content = get("encrypted_content")
        self.created_by = get("created_by")
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
