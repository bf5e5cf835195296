"""`BetaMultiAgentParam`: `BetaMultiAgentParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ResponseCreateMultiAgent(BaseModel):
    """`BetaMultiAgentParam` in the description."""

    __slots__ = (
        "enabled",
        "max_concurrent_subagents",
    )
    _required = frozenset(
        {
            "enabled",
        }
    )

    enabled: bool
    """Whether it is enabled."""
    max_concurrent_subagents: int | None
    """Maximum number of subagents that run at once; at least 1."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enabled: bool,
            max_concurrent_subagents: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.enabled = get("enabled")
        self.max_concurrent_subagents = get("max_concurrent_subagents")
        return self


BetaMultiAgentParam = ResponseCreateMultiAgent
"""The name by which other modules import the class: no other class has it."""
