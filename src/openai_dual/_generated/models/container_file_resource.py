"""`ContainerFileResource`: `ContainerFileResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class FileCreateResponse(BaseModel):
    """`ContainerFileResource` in the description."""

    __slots__ = (
        "id",
        "object",
        "container_id",
        "created_at",
        "bytes",
        "path",
        "source",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "container_id",
            "created_at",
            "bytes",
            "path",
            "source",
        }
    )

    id: str
    """Id of the object."""
    object: str
    """Type name of the object."""
    container_id: str
    """Id of the container."""
    created_at: int
    """Time of creation, in Unix seconds."""
    bytes: int
    """Size in bytes."""
    path: str
    """Path of the file or directory."""
    source: str
    """Origin of the file."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: str,
            container_id: str,
            created_at: int,
            bytes: int,
            path: str,
            source: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.container_id = get("container_id")
        self.created_at = get("created_at")
        self.bytes = get("bytes")
        self.path = get("path")
        self.source = get("source")
        return self


ContainerFileResource = FileCreateResponse
"""The name by which other modules import the class: no other class has it."""
