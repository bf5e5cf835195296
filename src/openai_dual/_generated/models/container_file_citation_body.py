"""`ContainerFileCitationBody`: `ContainerFileCitationBody` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AnnotationContainerFileCitation(BaseModel):
    """`ContainerFileCitationBody` in the description."""

    __slots__ = (
        "type",
        "container_id",
        "file_id",
        "start_index",
        "end_index",
        "filename",
    )
    _required = frozenset(
        {
            "type",
            "container_id",
            "file_id",
            "start_index",
            "end_index",
            "filename",
        }
    )

    type: Literal["container_file_citation"]
    """Type of the object; service default: "container_file_citation"."""
    container_id: str
    """Id of the container."""
    file_id: str
    """Id of the file."""
    start_index: int
    """Position of the first character in the text."""
    end_index: int
    """Position of the last character in the text."""
    filename: str
    """Name of the file."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["container_file_citation"],
            container_id: str,
            file_id: str,
            start_index: int,
            end_index: int,
            filename: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.container_id = get("container_id")
        self.file_id = get("file_id")
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        self.filename = get("filename")
        return self


ContainerFileCitationBody = AnnotationContainerFileCitation
"""The name by which other modules import the class: no other class has it."""
