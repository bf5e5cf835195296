"""`MultiAgentConfig`: `MultiAgentConfig` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class MultiAgentConfig(BaseModel):
    """`MultiAgentConfig` in the description."""

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
    """Maximum number of subagents that run at once."""

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
