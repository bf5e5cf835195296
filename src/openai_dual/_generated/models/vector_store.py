"""`VectorStore`: `VectorStoreObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .metadata import Metadata
    from .vector_store_expiration_after import VectorStoreExpirationAfter
    from .vector_store_object_file_counts import VectorStoreObjectFileCounts


class VectorStore(BaseModel):
    """`VectorStoreObject` in the description."""

    __slots__ = (
        "id",
        "object",
        "created_at",
        "name",
        "usage_bytes",
        "file_counts",
        "status",
        "expires_after",
        "expires_at",
        "last_active_at",
        "metadata",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "created_at",
            "name",
            "usage_bytes",
            "file_counts",
            "status",
            "last_active_at",
            "metadata",
        }
    )
    _spared = frozenset(
        {
            "last_active_at",
            "metadata",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["vector_store"]
    """Type name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    name: str
    """Name of the object."""
    usage_bytes: int
    """Storage in bytes."""
    file_counts: VectorStoreObjectFileCounts
    """Number of files by state."""
    status: Literal["expired", "in_progress", "completed"] | str
    """Current state."""
    expires_after: VectorStoreExpirationAfter | None
    """When the object expires and is deleted."""
    expires_at: int | None
    """Time of expiry, in Unix seconds."""
    last_active_at: int | None
    """Time of the last use, in Unix seconds."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["vector_store"],
            created_at: int,
            name: str,
            usage_bytes: int,
            file_counts: VectorStoreObjectFileCounts,
            status: Literal["expired", "in_progress", "completed"] | str,
            expires_after: VectorStoreExpirationAfter | None = None,
            expires_at: int | None = None,
            last_active_at: int | None = None,
            metadata: Metadata | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        self.name = get("name")
        self.usage_bytes = get("usage_bytes")
        self.file_counts = _file_counts(get("file_counts"))
        self.status = get("status")
        self.expires_after = None if (value := get("expires_after")) is None else _expires_after(value)
        self.expires_at = get("expires_at")
        self.last_active_at = get("last_active_at")
        self.metadata = get("metadata")
        return self


_file_counts = to_model("vector_store_object_file_counts", "VectorStoreObjectFileCounts")
_expires_after = to_model("vector_store_expiration_after", "VectorStoreExpirationAfter")
