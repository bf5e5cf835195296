"""`OneTimeAutomation`: `OneTimeAutomation` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .automation_created_by import AutomationCreatedBy
    from .automation_target import AutomationTarget


class OneTimeAutomation(BaseModel):
    """`OneTimeAutomation` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "created_by",
        "metadata",
        "name",
        "object",
        "run_at",
        "status",
        "target",
        "type",
        "pause_reason",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "created_by",
            "metadata",
            "name",
            "object",
            "run_at",
            "status",
            "target",
            "type",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    created_by: AutomationCreatedBy
    """Who created the object."""
    metadata: dict[str, str]
    """Up to 16 key-value pairs of strings, stored with the object."""
    name: str
    """Name of the object."""
    object: Literal["agent.automation"]
    """Type name of the object."""
    run_at: int
    """Time of the run, in Unix seconds."""
    status: Literal["active", "paused", "completed"] | str
    """Current state."""
    target: AutomationTarget
    """Session that the automation starts or continues."""
    type: Literal["once"]
    """Type of the object."""
    pause_reason: Literal["target_session_failed"] | str | None
    """Why the automation is paused."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            created_by: AutomationCreatedBy,
            metadata: dict[str, str],
            name: str,
            object: Literal["agent.automation"],
            run_at: int,
            status: Literal["active", "paused", "completed"] | str,
            target: AutomationTarget,
            type: Literal["once"],
            pause_reason: Literal["target_session_failed"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.created_by = _created_by(get("created_by"))
        self.metadata = get("metadata")
        self.name = get("name")
        self.object = get("object")
        self.run_at = get("run_at")
        self.status = get("status")
        self.target = _target(get("target"))
        self.type = get("type")
        self.pause_reason = get("pause_reason")
        return self


_created_by = to_alias("automation_created_by")
_target = to_alias("automation_target")
