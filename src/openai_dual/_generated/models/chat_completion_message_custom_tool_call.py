"""`ChatCompletionMessageCustomToolCall`: `ChatCompletionMessageCustomToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .chat_completion_message_custom_tool_call_custom import ChatCompletionMessageCustomToolCallCustom


class ChatCompletionMessageCustomToolCall(BaseModel):
    """`ChatCompletionMessageCustomToolCall` in the description."""

    __slots__ = (
        "id",
        "type",
        "custom",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "custom",
        }
    )

    id: str
    """Id of the object."""
    type: Literal["custom"]
    """Type of the object."""
    custom: ChatCompletionMessageCustomToolCallCustom
    """Called tool and its input."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["custom"],
            custom: ChatCompletionMessageCustomToolCallCustom,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.custom = _custom(get("custom"))
        return self


_custom = to_model("chat_completion_message_custom_tool_call_custom", "ChatCompletionMessageCustomToolCallCustom")
