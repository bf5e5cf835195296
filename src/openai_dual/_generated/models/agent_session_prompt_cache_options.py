"""`AgentSessionPromptCacheOptions`: `AgentSessionPromptCacheOptions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class PromptCacheOptions(BaseModel):
    """`AgentSessionPromptCacheOptions` in the description."""

    __slots__ = ("ttl",)
    _required = frozenset(
        {
            "ttl",
        }
    )

    ttl: Literal["30m", "12h"] | str
    """Lifetime in the prompt cache."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ttl: Literal["30m", "12h"] | str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.ttl = get("ttl")
        return self


AgentSessionPromptCacheOptions = PromptCacheOptions
"""The name by which other modules import the class: no other class has it."""
