"""`EvalItemInputImage`: `EvalItemInputImage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class InputContentInputImage(BaseModel):
    """`EvalItemInputImage` in the description."""

    __slots__ = (
        "type",
        "image_url",
        "detail",
    )
    _required = frozenset(
        {
            "type",
            "image_url",
        }
    )

    type: Literal["input_image"]
    """Type of the object."""
    image_url: str
    """Address of the image, or a data URL."""
    detail: str | None
    """Level of detail at which the model sees the input."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_image"],
            image_url: str,
            detail: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.image_url = get("image_url")
        self.detail = get("detail")
        return self


EvalItemInputImage = InputContentInputImage
"""The name by which other modules import the class: no other class has it."""
