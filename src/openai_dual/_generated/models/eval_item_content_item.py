"""`EvalItemContentItem`: `EvalItemContentItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .eval_item_content_output_text import EvalItemContentOutputText
    from .eval_item_input_image import EvalItemInputImage
    from .input_text_content import InputTextContent
    from .response_input_audio import ResponseInputAudio

EvalItemContentItem: TypeAlias = (
    "str | InputTextContent | EvalItemContentOutputText | EvalItemInputImage | ResponseInputAudio | Unknown"
)

decode = tagged(
    "type",
    {
        "input_text": to_model("input_text_content", "InputTextContent"),
        "output_text": to_model("eval_item_content_output_text", "EvalItemContentOutputText"),
        "input_image": to_model("eval_item_input_image", "EvalItemInputImage"),
        "input_audio": to_model("response_input_audio", "ResponseInputAudio"),
    },
)
"""Decode a value of this type."""
