"""`MessageContentDelta`: `MessageContentDelta` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .image_file_delta_block import ImageFileDeltaBlock
    from .image_url_delta_block import ImageURLDeltaBlock
    from .refusal_delta_block import RefusalDeltaBlock
    from .text_delta_block import TextDeltaBlock

MessageContentDelta: TypeAlias = (
    "ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock | Unknown"
)

decode = tagged(
    "type",
    {
        "image_file": to_model("image_file_delta_block", "ImageFileDeltaBlock"),
        "text": to_model("text_delta_block", "TextDeltaBlock"),
        "refusal": to_model("refusal_delta_block", "RefusalDeltaBlock"),
        "image_url": to_model("image_url_delta_block", "ImageURLDeltaBlock"),
    },
)
"""Decode a value of this type."""
