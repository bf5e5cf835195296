"""`MessageContent`: `MessageContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .image_file_content_block import ImageFileContentBlock
    from .image_url_content_block import ImageURLContentBlock
    from .refusal_content_block import RefusalContentBlock
    from .text_content_block import TextContentBlock

MessageContent: TypeAlias = (
    "ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock | Unknown"
)

decode = tagged(
    "type",
    {
        "image_file": to_model("image_file_content_block", "ImageFileContentBlock"),
        "image_url": to_model("image_url_content_block", "ImageURLContentBlock"),
        "text": to_model("text_content_block", "TextContentBlock"),
        "refusal": to_model("refusal_content_block", "RefusalContentBlock"),
    },
)
"""Decode a value of this type."""
