"""`ChatCompletionMessageToolCallChunk`: `ChatCompletionMessageToolCallChunk` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .chat_completion_message_tool_call_chunk_function import ChatCompletionMessageToolCallChunkFunction


class ChoiceDeltaToolCall(BaseModel):
    """`ChatCompletionMessageToolCallChunk` in the description."""

    __slots__ = (
        "index",
        "id",
        "type",
        "function",
    )
    _required = frozenset(
        {
            "index",
        }
    )

    index: int
    """Position in the list."""
    id: str | None
    """Id of the object."""
    type: Literal["function"] | None
    """Type of the object."""
    function: ChatCompletionMessageToolCallChunkFunction | None
    """Called function and its arguments."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            id: str | None = None,
            type: Literal["function"] | None = None,
            function: ChatCompletionMessageToolCallChunkFunction | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.index = get("index")
        self.id = get("id")
        self.type = get("type")
        self.function = None if (value := get("function")) is None else _function(value)
        return self


ChatCompletionMessageToolCallChunk = ChoiceDeltaToolCall
"""The name by which other modules import the class: no other class has it."""

_function = to_model("chat_completion_message_tool_call_chunk_function", "ChatCompletionMessageToolCallChunkFunction")
