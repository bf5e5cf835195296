"""`ImageGenToolSvg`: `ImageGenToolSvg` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .image_gen_tool_svg_reasoning import ImageGenToolSvgReasoning


class ImageGenerationSvg(BaseModel):
    """`ImageGenToolSvg` in the description."""

    __slots__ = (
        "model",
        "reasoning",
    )

    model: str | None
    """Id of the model."""
    reasoning: ImageGenToolSvgReasoning | None
    """Settings of reasoning models."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str | None = None,
            reasoning: ImageGenToolSvgReasoning | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.model = get("model")
        self.reasoning = None if (value := get("reasoning")) is None else _reasoning(value)
        return self


ImageGenToolSvg = ImageGenerationSvg
"""The name by which other modules import the class: no other class has it."""

_reasoning = to_model("image_gen_tool_svg_reasoning", "ImageGenToolSvgReasoning")
