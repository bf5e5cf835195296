"""`ChatKitAttachment`: `Attachment` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .attachment_type import AttachmentType


class ChatKitAttachment(BaseModel):
    """`Attachment` in the description."""

    __slots__ = (
        "type",
        "id",
        "name",
        "mime_type",
        "preview_url",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "name",
            "mime_type",
            "preview_url",
        }
    )
    _spared = frozenset(
        {
            "preview_url",
        }
    )

    type: AttachmentType
    """Type of the object."""
    id: str
    """Id of the object."""
    name: str
    """Name of the object."""
    mime_type: str
    """Media type of the file."""
    preview_url: str | None
    """Address of a preview."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: AttachmentType,
            id: str,
            name: str,
            mime_type: str,
            preview_url: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.name = get("name")
        self.mime_type = get("mime_type")
        self.preview_url = get("preview_url")
        return self
