"""`ChatCompletionStoreMessage`: `ChatCompletionMessageListDataItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .chat_completion_content_part_image import ChatCompletionContentPartImage
    from .chat_completion_content_part_text import ChatCompletionContentPartText
    from .chat_completion_message_list_data_item_annotations_item import (
        ChatCompletionMessageListDataItemAnnotationsItem,
    )
    from .chat_completion_message_list_data_item_audio import ChatCompletionMessageListDataItemAudio
    from .chat_completion_message_list_data_item_function_call import ChatCompletionMessageListDataItemFunctionCall
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls


class ChatCompletionStoreMessage(BaseModel):
    """`ChatCompletionMessageListDataItem` in the description."""

    __slots__ = (
        "content",
        "refusal",
        "tool_calls",
        "annotations",
        "role",
        "function_call",
        "audio",
        "id",
        "content_parts",
    )
    _required = frozenset(
        {
            "content",
            "refusal",
            "role",
            "id",
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
    annotations: list[ChatCompletionMessageListDataItemAnnotationsItem] | None
    """Annotations of the text, such as citations."""
    role: Literal["assistant"]
    """Role of the author of the message."""
    function_call: ChatCompletionMessageListDataItemFunctionCall | None
    """Called function and its arguments; deprecated."""
    audio: ChatCompletionMessageListDataItemAudio | None
    """Audio of the message."""
    id: str
    """Id of the object."""
    content_parts: list[ChatCompletionContentPartText | ChatCompletionContentPartImage | Unknown] | None
    """Content of the message as text and image parts."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["assistant"],
            id: str,
            content: str | None = None,
            refusal: str | None = None,
            tool_calls: ChatCompletionMessageToolCalls | None = None,
            annotations: list[ChatCompletionMessageListDataItemAnnotationsItem] | None = None,
            function_call: ChatCompletionMessageListDataItemFunctionCall | None = None,
            audio: ChatCompletionMessageListDataItemAudio | None = None,
            content_parts: list[ChatCompletionContentPartText | ChatCompletionContentPartImage | Unknown] | None = None,
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
        self.id = get("id")
        self.content_parts = None if (value := get("content_parts")) is None else _content_parts(value)
        return self


_tool_calls = to_alias("chat_completion_message_tool_calls")
_annotations = each(
    to_model(
        "chat_completion_message_list_data_item_annotations_item", "ChatCompletionMessageListDataItemAnnotationsItem"
    )
)
_function_call = to_model(
    "chat_completion_message_list_data_item_function_call", "ChatCompletionMessageListDataItemFunctionCall"
)
_audio = to_model("chat_completion_message_list_data_item_audio", "ChatCompletionMessageListDataItemAudio")
_content_parts = by_type(
    array=each(
        tagged(
            "type",
            {
                "text": to_model("chat_completion_content_part_text", "ChatCompletionContentPartText"),
                "image_url": to_model("chat_completion_content_part_image", "ChatCompletionContentPartImage"),
            },
        )
    )
)
