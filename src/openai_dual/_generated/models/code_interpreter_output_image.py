"""`CodeInterpreterOutputImage`: `RunStepDeltaStepDetailsToolCallsCodeOutputImageObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .run_step_delta_step_details_tool_calls_code_output_image_object_image import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
    )


class CodeInterpreterOutputImage(BaseModel):
    """`RunStepDeltaStepDetailsToolCallsCodeOutputImageObject` in the description."""

    __slots__ = (
        "index",
        "type",
        "image",
    )
    _required = frozenset(
        {
            "index",
            "type",
        }
    )

    index: int
    """Position in the list."""
    type: Literal["image"]
    """Type of the object."""
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None
    """Generated image."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["image"],
            image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.index = get("index")
        self.type = get("type")
        self.image = None if (value := get("image")) is None else _image(value)
        return self


_image = to_model(
    "run_step_delta_step_details_tool_calls_code_output_image_object_image",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage",
)
