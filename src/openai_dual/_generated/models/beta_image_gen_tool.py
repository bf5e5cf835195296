"""`BetaImageGenTool`: `BetaImageGenTool` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_image_gen_action_enum import BetaImageGenActionEnum
    from .beta_image_gen_tool_input_image_mask import BetaImageGenToolInputImageMask
    from .beta_image_gen_tool_svg import BetaImageGenToolSvg
    from .beta_input_fidelity import BetaInputFidelity


class ImageGeneration(BaseModel):
    """`BetaImageGenTool` in the description."""

    __slots__ = (
        "type",
        "model",
        "quality",
        "size",
        "output_format",
        "output_compression",
        "moderation",
        "background",
        "input_fidelity",
        "input_image_mask",
        "partial_images",
        "action",
        "complexity",
        "frame_count",
        "frame_duration_ms",
        "svg",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["image_generation"]
    """Type of the object."""
    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "chatgpt-image-latest",
        ]
        | None
    )
    """Id of the model."""
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"] | str | None
    """Quality of the output; service default: "auto"."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    """Width and height in pixels; service default: "auto"."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None
    """File format of the image; service default: "png"."""
    output_compression: int | None
    """Compression level of the image in percent; at least 0; at most 100; service default: 100."""
    moderation: Literal["auto", "low"] | str | None
    """Strictness of the moderation of images; service default: "auto"."""
    background: Literal["transparent", "opaque", "auto"] | str | None
    """Background of the image, transparent or opaque; service default: "auto"."""
    input_fidelity: BetaInputFidelity | None
    """How closely the output follows the input images."""
    input_image_mask: BetaImageGenToolInputImageMask | None
    """Mask of the area to edit."""
    partial_images: int | None
    """Number of partial images to stream before the final image; at least 0; at most 3; service default: 0."""
    action: BetaImageGenActionEnum | None
    """Whether an image is generated or edited."""
    complexity: Literal["low", "medium", "high"] | str | None
    """Complexity of the image."""
    frame_count: int | None
    """Number of frames of an animated image."""
    frame_duration_ms: int | None
    """Duration of a frame in milliseconds."""
    svg: BetaImageGenToolSvg | None
    """Settings of vector images."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_generation"],
            model: str
            | Literal[
                "gpt-image-1",
                "gpt-image-1-mini",
                "gpt-image-1.5",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "gpt-image-2.5-sunburst",
                "gpt-image-2.5-sunburst-2026-09-08",
                "gpt-image-2.5-flare",
                "gpt-image-2.5-flare-2026-09-08",
                "gpt-image-2.6-sunburst",
                "gpt-image-2.6-flare",
                "chatgpt-image-latest",
            ]
            | None = None,
            quality: Literal["low", "medium", "high", "auto", "xhigh", "max"] | str | None = None,
            size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None,
            output_compression: int | None = None,
            moderation: Literal["auto", "low"] | str | None = None,
            background: Literal["transparent", "opaque", "auto"] | str | None = None,
            input_fidelity: BetaInputFidelity | None = None,
            input_image_mask: BetaImageGenToolInputImageMask | None = None,
            partial_images: int | None = None,
            action: BetaImageGenActionEnum | None = None,
            complexity: Literal["low", "medium", "high"] | str | None = None,
            frame_count: int | None = None,
            frame_duration_ms: int | None = None,
            svg: BetaImageGenToolSvg | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.model = get("model")
        self.quality = get("quality")
        self.size = get("size")
        self.output_format = get("output_format")
        self.output_compression = get("output_compression")
        self.moderation = get("moderation")
        self.background = get("background")
        self.input_fidelity = get("input_fidelity")
        self.input_image_mask = None if (value := get("input_image_mask")) is None else _input_image_mask(value)
        self.partial_images = get("partial_images")
        self.action = get("action")
        self.complexity = get("complexity")
        self.frame_count = get("frame_count")
        self.frame_duration_ms = get("frame_duration_ms")
        self.svg = None if (value := get("svg")) is None else _svg(value)
        return self


BetaImageGenTool = ImageGeneration
"""The name by which other modules import the class: no other class has it."""

_input_image_mask = to_model("beta_image_gen_tool_input_image_mask", "BetaImageGenToolInputImageMask")
_svg = to_model("beta_image_gen_tool_svg", "BetaImageGenToolSvg")
