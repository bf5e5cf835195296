"""`PromptCacheBreakpointParam`: `PromptCacheBreakpointParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class PromptCacheBreakpoint(BaseModel):
    """`PromptCacheBreakpointParam` in the description."""

    __slots__ = (
        "mode",
        "ttl",
    )
    _required = frozenset(
        {
            "mode",
        }
    )

    mode: Literal["explicit"]
    """How breakpoints in the prompt cache are set; service default: "explicit"."""
    ttl: Literal["30m", "12h"] | str | None
    """Lifetime in the prompt cache."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: Literal["explicit"],
            ttl: Literal["30m", "12h"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.mode = get("mode")
        self.ttl = get("ttl")
        return self


PromptCacheBreakpointParam = PromptCacheBreakpoint
"""The name by which other modules import the class: no other class has it."""
