"""`Image`: `Image` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, ImageBytes, new

if TYPE_CHECKING:
    from typing import Self


class Image(ImageBytes, BaseModel):
    """`Image` in the description."""

    __slots__ = (
        "b64_json",
        "url",
        "revised_prompt",
    )

    b64_json: str | None
    """Image, as base64."""
    url: str | None
    """Address of the image."""
    revised_prompt: str | None
    """Prompt that the model has revised and used."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            b64_json: str | None = None,
            url: str | None = None,
            revised_prompt: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.b64_json = get("b64_json")
        self.url = get("url")
        self.revised_prompt = get("revised_prompt")
        return self
