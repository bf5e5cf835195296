"""`EvalItemContent`: `EvalItemContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import by_type, each, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .eval_item_content_array import EvalItemContentArray
    from .eval_item_content_item import EvalItemContentItem

EvalItemContent: TypeAlias = "EvalItemContentItem | EvalItemContentArray | Unknown"

decode = by_type(
    obj=tagged(
        "type",
        {
            "input_text": to_model("input_text_content", "InputTextContent"),
            "output_text": to_model("eval_item_content_output_text", "EvalItemContentOutputText"),
            "input_image": to_model("eval_item_input_image", "EvalItemInputImage"),
            "input_audio": to_model("response_input_audio", "ResponseInputAudio"),
        },
    ),
    array=each(to_alias("eval_item_content_item")),
)
"""Decode a value of this type."""
