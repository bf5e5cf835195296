"""`InputImageContent`: `InputImageContent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .image_detail import ImageDetail
    from .prompt_cache_breakpoint_config import PromptCacheBreakpointConfig


class ResponseInputImage(BaseModel):
    """`InputImageContent` in the description."""

    __slots__ = (
        "type",
        "image_url",
        "file_id",
        "detail",
        "prompt_cache_breakpoint",
    )
    _required = frozenset(
        {
            "type",
            "detail",
        }
    )

    type: Literal["input_image"]
    """Type of the object; service default: "input_image"."""
    image_url: str | None
    """Address of the image, or a data URL."""
    file_id: str | None
    """Id of the file."""
    detail: ImageDetail
    """Level of detail at which the model sees the input."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None
    """End of a prefix that is stored in the prompt cache."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_image"],
            detail: ImageDetail,
            image_url: str | None = None,
            file_id: str | None = None,
            prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.image_url = get("image_url")
        self.file_id = get("file_id")
        self.detail = get("detail")
        self.prompt_cache_breakpoint = (
            None if (value := get("prompt_cache_breakpoint")) is None else _prompt_cache_breakpoint(value)
        )
        return self


InputImageContent = ResponseInputImage
"""The name by which other modules import the class: no other class has it."""

_prompt_cache_breakpoint = to_model("prompt_cache_breakpoint_config", "PromptCacheBreakpointConfig")
