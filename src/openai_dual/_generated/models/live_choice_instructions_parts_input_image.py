"""`LiveChoiceInstructionsPartsInputImage`: `LiveChoiceInstructionsPartsInputImage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ChoiceInstructionsPartsInputImage(BaseModel):
    """`LiveChoiceInstructionsPartsInputImage` in the description."""

    __slots__ = (
        "image_url",
        "type",
        "detail",
    )
    _required = frozenset(
        {
            "image_url",
            "type",
        }
    )

    image_url: str
    """Address of the image, or a data URL."""
    type: Literal["input_image"]
    """Type of the object."""
    detail: Literal["low", "high", "auto", "original"] | str | None
    """Level of detail at which the model sees the input."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_url: str,
            type: Literal["input_image"],
            detail: Literal["low", "high", "auto", "original"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.image_url = get("image_url")
        self.type = get("type")
        self.detail = get("detail")
        return self


LiveChoiceInstructionsPartsInputImage = ChoiceInstructionsPartsInputImage
"""The name by which other modules import the class: no other class has it."""
