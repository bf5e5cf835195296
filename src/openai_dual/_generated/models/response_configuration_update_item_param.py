"""`ResponseConfigurationUpdateItemParam`: `ResponseConfigurationUpdateItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .response_configuration_update_item_param_reasoning import ResponseConfigurationUpdateItemParamReasoning
    from .response_configuration_update_item_param_text import ResponseConfigurationUpdateItemParamText


class ResponseConfigurationUpdateItemParam(BaseModel):
    """`ResponseConfigurationUpdateItemParam` in the description."""

    __slots__ = (
        "type",
        "id",
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
    reasoning: ResponseConfigurationUpdateItemParamReasoning | None
    """Settings of reasoning models."""
    text: ResponseConfigurationUpdateItemParamText | None
    """Format and verbosity of the text output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["configuration_update"],
            id: str | None = None,
            reasoning: ResponseConfigurationUpdateItemParamReasoning | None = None,
            text: ResponseConfigurationUpdateItemParamText | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.reasoning = None if (value := get("reasoning")) is None else _reasoning(value)
        self.text = None if (value := get("text")) is None else _text(value)
        return self


_reasoning = to_model(
    "response_configuration_update_item_param_reasoning", "ResponseConfigurationUpdateItemParamReasoning"
)
_text = to_model("response_configuration_update_item_param_text", "ResponseConfigurationUpdateItemParamText")
