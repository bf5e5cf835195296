"""`HostedEnvironmentFileID`: `HostedEnvironmentFileID` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class HostedEnvironmentFileID(BaseModel):
    """`HostedEnvironmentFileID` in the description."""

    __slots__ = (
        "id",
        "file_id",
        "path",
        "size_bytes",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "file_id",
            "path",
            "size_bytes",
            "type",
        }
    )

    id: str
    """Id of the object."""
    file_id: str
    """Id of the file."""
    path: str
    """Path of the file or directory."""
    size_bytes: int
    """Size in bytes."""
    type: Literal["file_id"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            file_id: str,
            path: str,
            size_bytes: int,
            type: Literal["file_id"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.file_id = get("file_id")
        self.path = get("path")
        self.size_bytes = get("size_bytes")
        self.type = get("type")
        return self
