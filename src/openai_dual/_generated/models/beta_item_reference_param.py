"""`BetaItemReferenceParam`: `BetaItemReferenceParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag_param import BetaAgentTagParam


class ItemReference(BaseModel):
    """`BetaItemReferenceParam` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
    )
    _required = frozenset(
        {
            "id",
        }
    )

    agent: BetaAgentTagParam | None
    """Agent that the object belongs to."""
    type: Literal["item_reference"] | str | None
    """Type of the object; service default: "item_reference"."""
    id: str
    """Id of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            agent: BetaAgentTagParam | None = None,
            type: Literal["item_reference"] | str | None = None,
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


BetaItemReferenceParam = ItemReference
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag_param", "BetaAgentTagParam")
