"""`FilePath`: `FilePath` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AnnotationFilePath(BaseModel):
    """`FilePath` in the description."""

    __slots__ = (
        "type",
        "file_id",
        "index",
    )
    _required = frozenset(
        {
            "type",
            "file_id",
            "index",
        }
    )

    type: Literal["file_path"]
    """Type of the object."""
    file_id: str
    """Id of the file."""
    index: int
    """Position in the list."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_path"],
            file_id: str,
            index: int,
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
        return self


FilePath = AnnotationFilePath
"""The name by which other modules import the class: no other class has it."""
