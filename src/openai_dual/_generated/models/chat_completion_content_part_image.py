"""`ChatCompletionContentPartImage`: `ChatCompletionRequestMessageContentPartImage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .chat_completion_request_message_content_part_image_image_url import (
        ChatCompletionRequestMessageContentPartImageImageUrl,
    )
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ChatCompletionContentPartImage(BaseModel):
    """`ChatCompletionRequestMessageContentPartImage` in the description."""

    __slots__ = (
        "type",
        "image_url",
        "prompt_cache_breakpoint",
    )
    _required = frozenset(
        {
            "type",
            "image_url",
        }
    )

    type: Literal["image_url"]
    """Type of the object."""
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl
    """Address of the image, and its level of detail."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None
    """End of a prefix that is stored in the prompt cache."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_url"],
            image_url: ChatCompletionRequestMessageContentPartImageImageUrl,
            prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.image_url = _image_url(get("image_url"))
        self.prompt_cache_breakpoint = (
            None if (value := get("prompt_cache_breakpoint")) is None else _prompt_cache_breakpoint(value)
        )
        return self


_image_url = to_model(
    "chat_completion_request_message_content_part_image_image_url",
    "ChatCompletionRequestMessageContentPartImageImageUrl",
)
_prompt_cache_breakpoint = to_model("prompt_cache_breakpoint_param", "PromptCacheBreakpointParam")
