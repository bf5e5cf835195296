"""`WebhookAgentSessionInProgressData`: `WebhookAgentSessionInProgressData` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Data(BaseModel):
    """`WebhookAgentSessionInProgressData` in the description."""

    __slots__ = (
        "id",
        "environment_type",
        "environment_id",
    )
    _required = frozenset(
        {
            "id",
            "environment_type",
        }
    )

    id: str
    """Id of the object."""
    environment_type: str
    """Type of the environment."""
    environment_id: str | None
    """Id of the environment."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            environment_type: str,
            environment_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.environment_type = get("environment_type")
        self.environment_id = get("environment_id")
        return self


WebhookAgentSessionInProgressData = Data
"""The name by which other modules import the class: no other class has it."""
