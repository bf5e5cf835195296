"""`FileCitationBody`: `FileCitationBody` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AnnotationFileCitation(BaseModel):
    """`FileCitationBody` in the description."""

    __slots__ = (
        "type",
        "file_id",
        "index",
        "filename",
    )
    _required = frozenset(
        {
            "type",
            "file_id",
            "index",
            "filename",
        }
    )

    type: Literal["file_citation"]
    """Type of the object; service default: "file_citation"."""
    file_id: str
    """Id of the file."""
    index: int
    """Position in the list."""
    filename: str
    """Name of the file."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_citation"],
            file_id: str,
            index: int,
            filename: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.file_id = get("file_id")
        self.index = get("index")
        self.filename = get("filename")
        return self


FileCitationBody = AnnotationFileCitation
"""The name by which other modules import the class: no other class has it."""
