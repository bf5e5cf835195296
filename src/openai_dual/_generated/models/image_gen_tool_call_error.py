"""`ImageGenToolCallError`: `ImageGenToolCallError` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .image_gen_tool_call_error_moderation_details import ImageGenToolCallErrorModerationDetails


class ImageGenerationCallError(BaseModel):
    """`ImageGenToolCallError` in the description."""

    __slots__ = (
        "code",
        "message",
        "param",
        "type",
        "moderation_details",
    )
    _required = frozenset(
        {
            "code",
            "message",
            "param",
            "type",
        }
    )
    _spared = frozenset(
        {
            "code",
            "param",
        }
    )

    code: str | None
    """Machine-readable code of the error."""
    message: str
    """Description of the error for people."""
    param: str | None
    """Parameter or field that the error is about."""
    type: str
    """Type of the error."""
    moderation_details: ImageGenToolCallErrorModerationDetails | None
    """Details of the moderation."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message: str,
            type: str,
            code: str | None = None,
            param: str | None = None,
            moderation_details: ImageGenToolCallErrorModerationDetails | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.code = get("code")
        self.message = get("message")
        self.param = get("param")
        self.type = get("type")
        self.moderation_details = None if (value := get("moderation_details")) is None else _moderation_details(value)
        return self


ImageGenToolCallError = ImageGenerationCallError
"""The name by which other modules import the class: no other class has it."""

_moderation_details = to_model("image_gen_tool_call_error_moderation_details", "ImageGenToolCallErrorModerationDetails")
