"""`ResponseCompactionItem`: `CompactionBody` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseCompactionItem(BaseModel):
    """`CompactionBody` in the description."""

    __slots__ = (
        "type",
        "id",
        "encrypted_content",
        "created_by",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "encrypted_content",
        }
    )

    type: Literal["compaction"]
    """Type of the object; service default: "compaction"."""
    id: str
    """Id of the object."""
    encrypted_content: str
    """Encrypted content; send it back unchanged."""
    created_by: str | None
    """Who created the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["compaction"],
            id: str,
            encrypted_content: str,
            created_by: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.encrypted_content = get("encrypted_content")
        self.created_by = get("created_by")
        return self
