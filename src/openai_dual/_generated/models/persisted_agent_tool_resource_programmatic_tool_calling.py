"""`PersistedAgentToolResourceProgrammaticToolCalling`: `PersistedAgentToolResourceProgrammaticToolCalling` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class PersistedAgentToolResourceProgrammaticToolCalling(BaseModel):
    """`PersistedAgentToolResourceProgrammaticToolCalling` in the description."""

    __slots__ = (
        "enabled",
        "type",
    )
    _required = frozenset(
        {
            "enabled",
            "type",
        }
    )

    enabled: bool
    """Whether it is enabled."""
    type: Literal["programmatic_tool_calling"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enabled: bool,
            type: Literal["programmatic_tool_calling"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.enabled = get("enabled")
        self.type = get("type")
        return self
