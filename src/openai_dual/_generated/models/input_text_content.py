"""`InputTextContent`: `InputTextContent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .prompt_cache_breakpoint_config import PromptCacheBreakpointConfig


class ResponseInputText(BaseModel):
    """`InputTextContent` in the description."""

    __slots__ = (
        "type",
        "text",
        "prompt_cache_breakpoint",
    )
    _required = frozenset(
        {
            "type",
            "text",
        }
    )

    type: Literal["input_text"]
    """Type of the object; service default: "input_text"."""
    text: str
    """The text."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None
    """End of a prefix that is stored in the prompt cache."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_text"],
            text: str,
            prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.text = get("text")
        self.prompt_cache_breakpoint = (
            None if (value := get("prompt_cache_breakpoint")) is None else _prompt_cache_breakpoint(value)
        )
        return self


InputTextContent = ResponseInputText
"""The name by which other modules import the class: no other class has it."""

_prompt_cache_breakpoint = to_model("prompt_cache_breakpoint_config", "PromptCacheBreakpointConfig")
