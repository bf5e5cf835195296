"""`EnvironmentFile`: `EnvironmentFile` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class EnvironmentFile(BaseModel):
    """`EnvironmentFile` in the description."""

    __slots__ = (
        "environment_id",
        "object",
        "path",
        "size_bytes",
    )
    _required = frozenset(
        {
            "environment_id",
            "object",
            "path",
            "size_bytes",
        }
    )

    environment_id: str
    """Id of the environment."""
    object: Literal["agent.environment.file"]
    """Type name of the object."""
    path: str
    """Path of the file or directory."""
    size_bytes: int
    """Size in bytes."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            environment_id: str,
            object: Literal["agent.environment.file"],
            path: str,
            size_bytes: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.environment_id = get("environment_id")
        self.object = get("object")
        self.path = get("path")
        self.size_bytes = get("size_bytes")
        return self
