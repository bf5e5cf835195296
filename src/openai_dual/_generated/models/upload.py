"""`Upload`: `Upload` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .file_object import FileObject


class Upload(BaseModel):
    """`Upload` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "filename",
        "bytes",
        "purpose",
        "status",
        "expires_at",
        "object",
        "file",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "filename",
            "bytes",
            "purpose",
            "status",
            "expires_at",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    filename: str
    """Name of the file."""
    bytes: int
    """Size in bytes."""
    purpose: str
    """Intended use of the file."""
    status: Literal["pending", "completed", "cancelled", "expired"] | str
    """Current state."""
    expires_at: int
    """Time of expiry, in Unix seconds."""
    object: Literal["upload"] | None
    """Type name of the object."""
    file: FileObject | None
    """File that the upload became."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            filename: str,
            bytes: int,
            purpose: str,
            status: Literal["pending", "completed", "cancelled", "expired"] | str,
            expires_at: int,
            object: Literal["upload"] | None = None,
            file: FileObject | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.filename = get("filename")
        self.bytes = get("bytes")
        self.purpose = get("purpose")
        self.status = get("status")
        self.expires_at = get("expires_at")
        self.object = get("object")
        self.file = None if (value := get("file")) is None else _file(value)
        return self


_file = to_model("file_object", "FileObject")
