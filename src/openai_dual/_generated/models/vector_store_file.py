"""`VectorStoreFile`: `VectorStoreFileObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .other_file_chunking_strategy_object import OtherFileChunkingStrategyObject
    from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject
    from .vector_store_file_attributes import VectorStoreFileAttributes
    from .vector_store_file_object_last_error import VectorStoreFileObjectLastError


class VectorStoreFile(BaseModel):
    """`VectorStoreFileObject` in the description."""

    __slots__ = (
        "id",
        "object",
        "usage_bytes",
        "created_at",
        "vector_store_id",
        "status",
        "last_error",
        "chunking_strategy",
        "attributes",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "usage_bytes",
            "created_at",
            "vector_store_id",
            "status",
            "last_error",
        }
    )
    _spared = frozenset(
        {
            "last_error",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["vector_store.file"]
    """Type name of the object."""
    usage_bytes: int
    """Storage in bytes."""
    created_at: int
    """Time of creation, in Unix seconds."""
    vector_store_id: str
    """Id of the vector store."""
    status: Literal["in_progress", "completed", "cancelled", "failed"] | str
    """Current state."""
    last_error: VectorStoreFileObjectLastError | None
    """Last error."""
    chunking_strategy: StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject | Unknown | None
    """How files are split into chunks."""
    attributes: VectorStoreFileAttributes | None
    """Up to 16 key-value pairs that files can be filtered by."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["vector_store.file"],
            usage_bytes: int,
            created_at: int,
            vector_store_id: str,
            status: Literal["in_progress", "completed", "cancelled", "failed"] | str,
            last_error: VectorStoreFileObjectLastError | None = None,
            chunking_strategy: StaticFileChunkingStrategyObject
            | OtherFileChunkingStrategyObject
            | Unknown
            | None = None,
            attributes: VectorStoreFileAttributes | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.usage_bytes = get("usage_bytes")
        self.created_at = get("created_at")
        self.vector_store_id = get("vector_store_id")
        self.status = get("status")
        self.last_error = _last_error(get("last_error"))
        self.chunking_strategy = None if (value := get("chunking_strategy")) is None else _chunking_strategy(value)
        self.attributes = get("attributes")
        return self


_last_error = to_model("vector_store_file_object_last_error", "VectorStoreFileObjectLastError")
_chunking_strategy = tagged(
    "type",
    {
        "static": to_model("static_file_chunking_strategy_object", "StaticFileChunkingStrategyObject"),
        "other": to_model("other_file_chunking_strategy_object", "OtherFileChunkingStrategyObject"),
    },
)
