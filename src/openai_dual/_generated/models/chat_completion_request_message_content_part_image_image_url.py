"""`ChatCompletionRequestMessageContentPartImageImageUrl`: `ChatCompletionRequestMessageContentPartImageImageUrl` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ImageURL(BaseModel):
    """`ChatCompletionRequestMessageContentPartImageImageUrl` in the description."""

    __slots__ = (
        "url",
        "detail",
    )
    _required = frozenset(
        {
            "url",
        }
    )

    url: str
    """Address of the image."""
    detail: Literal["auto", "low", "high", "original"] | str | None
    """Level of detail at which the model sees the input; service default: "auto"."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str,
            detail: Literal["auto", "low", "high", "original"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.url = get("url")
        self.detail = get("detail")
        return self


ChatCompletionRequestMessageContentPartImageImageUrl = ImageURL
"""The name by which other modules import the class: no other class has it."""
