"""`UploadPart`: `UploadPart` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class UploadPart(BaseModel):
    """`UploadPart` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "upload_id",
        "object",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "upload_id",
            "object",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    upload_id: str
    """Id of the upload."""
    object: Literal["upload.part"]
    """Type name of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            upload_id: str,
            object: Literal["upload.part"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.upload_id = get("upload_id")
        self.object = get("object")
        return self
