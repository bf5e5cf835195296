"""`BetaImageGenToolParam`: `BetaImageGenTool` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_image_gen_action_enum import BetaImageGenActionEnum
    from ..models.beta_input_fidelity import BetaInputFidelity
    from .beta_image_gen_tool_input_image_mask_param import BetaImageGenToolInputImageMaskParam


class BetaImageGenToolParam(TypedDict, total=False):
    """`BetaImageGenTool`, as a request gives it."""

    type: Required[Literal["image_generation"]]
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21"]
    quality: Literal["low", "medium", "high", "auto"] | str
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    output_format: Literal["png", "webp", "jpeg"] | str
    output_compression: int
    moderation: Literal["auto", "low"] | str
    background: Literal["transparent", "opaque", "auto"] | str
    input_fidelity: BetaInputFidelity | None
    input_image_mask: BetaImageGenToolInputImageMaskParam | BaseModel
    partial_images: int
    action: BetaImageGenActionEnum
