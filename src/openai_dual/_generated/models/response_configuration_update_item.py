"""`ResponseConfigurationUpdateItem`: `ResponseConfigurationUpdateItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .response_configuration_update_item_reasoning import ResponseConfigurationUpdateItemReasoning
    from .response_configuration_update_item_text import ResponseConfigurationUpdateItemText


class ResponseConfigurationUpdateItem(BaseModel):
    """`ResponseConfigurationUpdateItem` in the description."""

    __slots__ = (
        "id",
        "type",
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
    reasoning: ResponseConfigurationUpdateItemReasoning | None
    """Settings of reasoning models."""
    text: ResponseConfigurationUpdateItemText | None
    """Format and verbosity of the text output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["configuration_update"],
            reasoning: ResponseConfigurationUpdateItemReasoning | None = None,
            text: ResponseConfigurationUpdateItemText | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.reasoning = None if (value := get("reasoning")) is None else _reasoning(value)
        self.text = None if (value := get("text")) is None else _text(value)
        return self


_reasoning = to_model("response_configuration_update_item_reasoning", "ResponseConfigurationUpdateItemReasoning")
_text = to_model("response_configuration_update_item_text", "ResponseConfigurationUpdateItemText")
