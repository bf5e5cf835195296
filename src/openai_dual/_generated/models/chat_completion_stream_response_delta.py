"""`ChatCompletionStreamResponseDelta`: `ChatCompletionStreamResponseDelta` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .chat_completion_message_tool_call_chunk import ChatCompletionMessageToolCallChunk
    from .chat_completion_stream_response_delta_audio import ChatCompletionStreamResponseDeltaAudio
    from .chat_completion_stream_response_delta_function_call import ChatCompletionStreamResponseDeltaFunctionCall


class ChoiceDelta(BaseModel):
    """`ChatCompletionStreamResponseDelta` in the description."""

    __slots__ = (
        "content",
        "function_call",
        "tool_calls",
        "role",
        "refusal",
        "audio",
    )

    content: str | None
    """Content of the message."""
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None
    """Called function and its arguments; deprecated."""
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None
    """Tool calls of the model."""
    role: Literal["developer", "system", "user", "assistant", "tool"] | str | None
    """Role of the author of the message."""
    refusal: str | None
    """Explanation of the model why it refuses."""
    audio: ChatCompletionStreamResponseDeltaAudio | None
    """Audio of the message."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None = None,
            function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = None,
            tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None,
            role: Literal["developer", "system", "user", "assistant", "tool"] | str | None = None,
            refusal: str | None = None,
            audio: ChatCompletionStreamResponseDeltaAudio | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.content = get("content")
        self.function_call = None if (value := get("function_call")) is None else _function_call(value)
        self.tool_calls = None if (value := get("tool_calls")) is None else _tool_calls(value)
        self.role = get("role")
        self.refusal = get("refusal")
        self.audio = None if (value := get("audio")) is None else _audio(value)
        return self


ChatCompletionStreamResponseDelta = ChoiceDelta
"""The name by which other modules import the class: no other class has it."""

_function_call = to_model(
    "chat_completion_stream_response_delta_function_call", "ChatCompletionStreamResponseDeltaFunctionCall"
)
_tool_calls = each(to_model("chat_completion_message_tool_call_chunk", "ChatCompletionMessageToolCallChunk"))
_audio = to_model("chat_completion_stream_response_delta_audio", "ChatCompletionStreamResponseDeltaAudio")
