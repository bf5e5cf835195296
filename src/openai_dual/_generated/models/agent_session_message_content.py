"""`AgentSessionMessageContent`: `AgentSessionMessageContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .message_content_resource_input_image import MessageContentResourceInputImage
    from .message_content_resource_input_text import MessageContentResourceInputText
    from .message_content_resource_output_text import MessageContentResourceOutputText

AgentSessionMessageContent: TypeAlias = (
    "MessageContentResourceInputText | MessageContentResourceInputImage | MessageContentResourceOutputText | Unknown"
)

decode = tagged(
    "type",
    {
        "input_text": to_model("message_content_resource_input_text", "MessageContentResourceInputText"),
        "input_image": to_model("message_content_resource_input_image", "MessageContentResourceInputImage"),
        "output_text": to_model("message_content_resource_output_text", "MessageContentResourceOutputText"),
    },
)
"""Decode a value of this type."""
