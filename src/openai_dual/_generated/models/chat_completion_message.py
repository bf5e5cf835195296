"""`ChatCompletionMessage`: `ChatCompletionResponseMessage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .chat_completion_audio import ChatCompletionAudio
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls
    from .chat_completion_response_message_annotations_item import ChatCompletionResponseMessageAnnotationsItem
    from .chat_completion_response_message_function_call import ChatCompletionResponseMessageFunctionCall


class ChatCompletionMessage(BaseModel):
    """`ChatCompletionResponseMessage` in the description."""

    __slots__ = (
        "content",
        "refusal",
        "tool_calls",
        "annotations",
        "role",
        "function_call",
        "audio",
    )
    _required = frozenset(
        {
            "content",
            "refusal",
            "role",
        }
    )
    _spared = frozenset(
        {
            "content",
            "refusal",
        }
    )

    content: str | None
    """Content of the message."""
    refusal: str | None
    """Explanation of the model why it refuses."""
    tool_calls: ChatCompletionMessageToolCalls | None
    """Tool calls of the model."""
    annotations: list[ChatCompletionResponseMessageAnnotationsItem] | None
    """Annotations of the text, such as citations."""
    role: Literal["assistant"]
    """Role of the author of the message."""
    function_call: ChatCompletionResponseMessageFunctionCall | None
    """Called function and its arguments; deprecated."""
    audio: ChatCompletionAudio | None
    """Audio of the message."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["assistant"],
            content: str | None = None,
            refusal: str | None = None,
            tool_calls: ChatCompletionMessageToolCalls | None = None,
            annotations: list[ChatCompletionResponseMessageAnnotationsItem] | None = None,
            function_call: ChatCompletionResponseMessageFunctionCall | None = None,
            audio: ChatCompletionAudio | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.content = get("content")
        self.refusal = get("refusal")
        self.tool_calls = None if (value := get("tool_calls")) is None else _tool_calls(value)
        self.annotations = None if (value := get("annotations")) is None else _annotations(value)
        self.role = get("role")
        self.function_call = None if (value := get("function_call")) is None else _function_call(value)
        self.audio = None if (value := get("audio")) is None else _audio(value)
        return self


_tool_calls = to_alias("chat_completion_message_tool_calls")
_annotations = each(
    to_model("chat_completion_response_message_annotations_item", "ChatCompletionResponseMessageAnnotationsItem")
)
_function_call = to_model("chat_completion_response_message_function_call", "ChatCompletionResponseMessageFunctionCall")
_audio = to_model("chat_completion_audio", "ChatCompletionAudio")
