"""`PromptCacheBreakpointParam`: an object of answers, `PromptCacheBreakpointParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class PromptCacheBreakpointParam(BaseModel):
    """`PromptCacheBreakpointParam`, as the service sends it."""

    __slots__ = ("mode",)
    _required = frozenset(
        {
            "mode",
        }
    )

    mode: Literal["explicit"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: Literal["explicit"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.mode = get("mode")
        return self
