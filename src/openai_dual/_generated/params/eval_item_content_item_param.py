"""`EvalItemContentItemParam`: `EvalItemContentItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .eval_item_content_output_text_param import EvalItemContentOutputTextParam
    from .eval_item_input_image_param import EvalItemInputImageParam
    from .input_text_content_param import InputTextContentParam
    from .response_input_audio_param import ResponseInputAudioParam

EvalItemContentItemParam: TypeAlias = (
    "str | InputTextContentParam | EvalItemContentOutputTextParam | EvalItemInputImageParam | ResponseInputAudioParam"
)
