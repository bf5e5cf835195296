"""`BetaComputerScreenshotContent`: `BetaComputerScreenshotContent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_image_detail import BetaImageDetail
    from .beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


class AgentMessageContentComputerScreenshot(BaseModel):
    """`BetaComputerScreenshotContent` in the description."""

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
            "image_url",
            "file_id",
            "detail",
        }
    )
    _spared = frozenset(
        {
            "image_url",
            "file_id",
        }
    )

    type: Literal["computer_screenshot"]
    """Type of the object; service default: "computer_screenshot"."""
    image_url: str | None
    """Address of the image, or a data URL."""
    file_id: str | None
    """Id of the file."""
    detail: BetaImageDetail
    """Level of detail at which the model sees the input."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None
    """End of a prefix that is stored in the prompt cache."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer_screenshot"],
            detail: BetaImageDetail,
            image_url: str | None = None,
            file_id: str | None = None,
            prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None,
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


BetaComputerScreenshotContent = AgentMessageContentComputerScreenshot
"""The name by which other modules import the class: no other class has it."""

_prompt_cache_breakpoint = to_model("beta_prompt_cache_breakpoint_config", "BetaPromptCacheBreakpointConfig")
