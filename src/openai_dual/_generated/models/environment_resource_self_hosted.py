"""`EnvironmentResourceSelfHosted`: `EnvironmentResourceSelfHosted` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class EnvironmentResourceSelfHosted(BaseModel):
    """`EnvironmentResourceSelfHosted` in the description."""

    __slots__ = (
        "id",
        "capability_directories",
        "remote_url",
        "type",
        "workspace_directory",
    )
    _required = frozenset(
        {
            "id",
            "capability_directories",
            "remote_url",
            "type",
            "workspace_directory",
        }
    )

    id: str
    """Id of the object."""
    capability_directories: list[str]
    """Directories in the environment that hold capabilities of the agent."""
    remote_url: str
    """Address of the environment."""
    type: Literal["self_hosted"]
    """Type of the object."""
    workspace_directory: str
    """Directory in which the agent works."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            capability_directories: list[str],
            remote_url: str,
            type: Literal["self_hosted"],
            workspace_directory: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.capability_directories = get("capability_directories")
        self.remote_url = get("remote_url")
        self.type = get("type")
        self.workspace_directory = get("workspace_directory")
        return self
