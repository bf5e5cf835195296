"""`AutomationEnvironmentResourceSelfHosted`: `AutomationEnvironmentResourceSelfHosted` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AutomationEnvironmentResourceSelfHosted(BaseModel):
    """`AutomationEnvironmentResourceSelfHosted` in the description."""

    __slots__ = (
        "capability_directories",
        "environment_id",
        "type",
        "workspace_directory",
    )
    _required = frozenset(
        {
            "capability_directories",
            "type",
            "workspace_directory",
        }
    )

    capability_directories: list[str]
    """Directories in the environment that hold capabilities of the agent."""
    environment_id: str | None
    """Id of the environment."""
    type: Literal["self_hosted"]
    """Type of the object."""
    workspace_directory: str
    """Directory in which the agent works."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            capability_directories: list[str],
            type: Literal["self_hosted"],
            workspace_directory: str,
            environment_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.capability_directories = get("capability_directories")
        self.environment_id = get("environment_id")
        self.type = get("type")
        self.workspace_directory = get("workspace_directory")
        return self
