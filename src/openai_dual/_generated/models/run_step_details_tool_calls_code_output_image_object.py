"""`RunStepDetailsToolCallsCodeOutputImageObject`: `RunStepDetailsToolCallsCodeOutputImageObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .run_step_details_tool_calls_code_output_image_object_image import (
        RunStepDetailsToolCallsCodeOutputImageObjectImage,
    )


class CodeInterpreterOutputImage(BaseModel):
    """`RunStepDetailsToolCallsCodeOutputImageObject` in the description."""

    __slots__ = (
        "type",
        "image",
    )
    _required = frozenset(
        {
            "type",
            "image",
        }
    )

    type: Literal["image"]
    """Type of the object."""
    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """Generated image."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image"],
            image: RunStepDetailsToolCallsCodeOutputImageObjectImage,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.image = _image(get("image"))
        return self


RunStepDetailsToolCallsCodeOutputImageObject = CodeInterpreterOutputImage
"""The name by which other modules import the class: no other class has it."""

_image = to_model(
    "run_step_details_tool_calls_code_output_image_object_image", "RunStepDetailsToolCallsCodeOutputImageObjectImage"
)
