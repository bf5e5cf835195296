"""`ChatCompletionMessageToolCall`: `ChatCompletionMessageToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .chat_completion_message_tool_call_function import ChatCompletionMessageToolCallFunction


class ChatCompletionMessageFunctionToolCall(BaseModel):
    """`ChatCompletionMessageToolCall` in the description."""

    __slots__ = (
        "id",
        "type",
        "function",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "function",
        }
    )

    id: str
    """Id of the object."""
    type: Literal["function"]
    """Type of the object."""
    function: ChatCompletionMessageToolCallFunction
    """Called function and its arguments."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["function"],
            function: ChatCompletionMessageToolCallFunction,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.function = _function(get("function"))
        return self


ChatCompletionMessageToolCall = ChatCompletionMessageFunctionToolCall
"""The name by which other modules import the class: no other class has it."""

_function = to_model("chat_completion_message_tool_call_function", "ChatCompletionMessageToolCallFunction")
