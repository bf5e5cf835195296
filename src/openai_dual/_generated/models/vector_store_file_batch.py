"""`VectorStoreFileBatch`: `VectorStoreFileBatchObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .vector_store_file_batch_object_file_counts import VectorStoreFileBatchObjectFileCounts


class VectorStoreFileBatch(BaseModel):
    """`VectorStoreFileBatchObject` in the description."""

    __slots__ = (
        "id",
        "object",
        "created_at",
        "vector_store_id",
        "status",
        "file_counts",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "created_at",
            "vector_store_id",
            "status",
            "file_counts",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["vector_store.files_batch"]
    """Type name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    vector_store_id: str
    """Id of the vector store."""
    status: Literal["in_progress", "completed", "cancelled", "failed"] | str
    """Current state."""
    file_counts: VectorStoreFileBatchObjectFileCounts
    """Number of files by state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["vector_store.files_batch"],
            created_at: int,
            vector_store_id: str,
            status: Literal["in_progress", "completed", "cancelled", "failed"] | str,
            file_counts: VectorStoreFileBatchObjectFileCounts,
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
        self.vector_store_id = get("vector_store_id")
        self.status = get("status")
        self.file_counts = _file_counts(get("file_counts"))
        return self


_file_counts = to_model("vector_store_file_batch_object_file_counts", "VectorStoreFileBatchObjectFileCounts")
