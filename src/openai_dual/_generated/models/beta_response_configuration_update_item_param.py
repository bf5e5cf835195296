"""`BetaResponseConfigurationUpdateItemParam`: `BetaResponseConfigurationUpdateItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_response_configuration_update_item_param_agent import BetaResponseConfigurationUpdateItemParamAgent
    from .beta_response_configuration_update_item_param_reasoning import (
        BetaResponseConfigurationUpdateItemParamReasoning,
    )
    from .beta_response_configuration_update_item_param_text import BetaResponseConfigurationUpdateItemParamText


class BetaResponseConfigurationUpdateItemParam(BaseModel):
    """`BetaResponseConfigurationUpdateItemParam` in the description."""

    __slots__ = (
        "type",
        "id",
        "agent",
        "reasoning",
        "text",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["configuration_update"]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    agent: BetaResponseConfigurationUpdateItemParamAgent | None
    """Agent that the object belongs to."""
    reasoning: BetaResponseConfigurationUpdateItemParamReasoning | None
    """Settings of reasoning models."""
    text: BetaResponseConfigurationUpdateItemParamText | None
    """Format and verbosity of the text output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["configuration_update"],
            id: str | None = None,
            agent: BetaResponseConfigurationUpdateItemParamAgent | None = None,
            reasoning: BetaResponseConfigurationUpdateItemParamReasoning | None = None,
            text: BetaResponseConfigurationUpdateItemParamText | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.reasoning = None if (value := get("reasoning")) is None else _reasoning(value)
        self.text = None if (value := get("text")) is None else _text(value)
        return self


_agent = to_model(
    "beta_response_configuration_update_item_param_agent", "BetaResponseConfigurationUpdateItemParamAgent"
)
_reasoning = to_model(
    "beta_response_configuration_update_item_param_reasoning", "BetaResponseConfigurationUpdateItemParamReasoning"
)
_text = to_model("beta_response_configuration_update_item_param_text", "BetaResponseConfigurationUpdateItemParamText")
