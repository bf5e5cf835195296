"""`BetaResponseConfigurationUpdateItem`: `BetaResponseConfigurationUpdateItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_response_configuration_update_item_agent import BetaResponseConfigurationUpdateItemAgent
    from .beta_response_configuration_update_item_reasoning import BetaResponseConfigurationUpdateItemReasoning
    from .beta_response_configuration_update_item_text import BetaResponseConfigurationUpdateItemText


class BetaResponseConfigurationUpdateItem(BaseModel):
    """`BetaResponseConfigurationUpdateItem` in the description."""

    __slots__ = (
        "id",
        "type",
        "agent",
        "reasoning",
        "text",
    )
    _required = frozenset(
        {
            "id",
            "type",
        }
    )

    id: str
    """Id of the object."""
    type: Literal["configuration_update"]
    """Type of the object."""
    agent: BetaResponseConfigurationUpdateItemAgent | None
    """Agent that the object belongs to."""
    reasoning: BetaResponseConfigurationUpdateItemReasoning | None
    """Settings of reasoning models."""
    text: BetaResponseConfigurationUpdateItemText | None
    """Format and verbosity of the text output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["configuration_update"],
            agent: BetaResponseConfigurationUpdateItemAgent | None = None,
            reasoning: BetaResponseConfigurationUpdateItemReasoning | None = None,
            text: BetaResponseConfigurationUpdateItemText | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.reasoning = None if (value := get("reasoning")) is None else _reasoning(value)
        self.text = None if (value := get("text")) is None else _text(value)
        return self


_agent = to_model("beta_response_configuration_update_item_agent", "BetaResponseConfigurationUpdateItemAgent")
_reasoning = to_model(
    "beta_response_configuration_update_item_reasoning", "BetaResponseConfigurationUpdateItemReasoning"
)
_text = to_model("beta_response_configuration_update_item_text", "BetaResponseConfigurationUpdateItemText")
