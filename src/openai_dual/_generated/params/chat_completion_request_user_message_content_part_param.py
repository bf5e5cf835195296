"""`ChatCompletionRequestUserMessageContentPartParam`: `ChatCompletionRequestUserMessageContentPart` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .chat_completion_request_message_content_part_audio_param import (
        ChatCompletionRequestMessageContentPartAudioParam,
    )
    from .chat_completion_request_message_content_part_file_param import (
        ChatCompletionRequestMessageContentPartFileParam,
    )
    from .chat_completion_request_message_content_part_image_param import (
        ChatCompletionRequestMessageContentPartImageParam,
    )
    from .chat_completion_request_message_content_part_text_param import (
        ChatCompletionRequestMessageContentPartTextParam,
    )

ChatCompletionRequestUserMessageContentPartParam: TypeAlias = "ChatCompletionRequestMessageContentPartTextParam | ChatCompletionRequestMessageContentPartImageParam | ChatCompletionRequestMessageContentPartAudioParam | ChatCompletionRequestMessageContentPartFileParam"
