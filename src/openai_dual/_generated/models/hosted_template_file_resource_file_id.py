"""`HostedTemplateFileResourceFileID`: `HostedTemplateFileResourceFileID` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class FileHostedTemplateFileResourceFileID(BaseModel):
    """`HostedTemplateFileResourceFileID` in the description."""

    __slots__ = (
        "file_id",
        "path",
        "type",
    )
    _required = frozenset(
        {
            "file_id",
            "path",
            "type",
        }
    )

    file_id: str
    """Id of the file."""
    path: str
    """Path of the file or directory."""
    type: Literal["file_id"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            path: str,
            type: Literal["file_id"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.file_id = get("file_id")
        self.path = get("path")
        self.type = get("type")
        return self


HostedTemplateFileResourceFileID = FileHostedTemplateFileResourceFileID
"""The name by which other modules import the class: no other class has it."""
