"""`ChatCompletionContentPartParam`: `ChatCompletionRequestUserMessageContentPart` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .chat_completion_content_part_image_param import ChatCompletionContentPartImageParam
    from .chat_completion_content_part_input_audio_param import ChatCompletionContentPartInputAudioParam
    from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam
    from .chat_completion_request_message_content_part_file_param import (
        ChatCompletionRequestMessageContentPartFileParam,
    )

ChatCompletionContentPartParam: TypeAlias = "ChatCompletionContentPartTextParam | ChatCompletionContentPartImageParam | ChatCompletionContentPartInputAudioParam | ChatCompletionRequestMessageContentPartFileParam"
