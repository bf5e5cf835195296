"""`BetaContainerFileCitationParam`: `BetaContainerFileCitationParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(BaseModel):
    """`BetaContainerFileCitationParam` in the description."""

    __slots__ = (
        "type",
        "start_index",
        "end_index",
        "container_id",
        "file_id",
        "filename",
    )
    _required = frozenset(
        {
            "type",
            "start_index",
            "end_index",
            "container_id",
            "file_id",
            "filename",
        }
    )

    type: Literal["container_file_citation"]
    """Type of the object; service default: "container_file_citation"."""
    start_index: int
    """Position of the first character in the text; at least 0."""
    end_index: int
    """Position of the last character in the text; at least 0."""
    container_id: str
    """Id of the container."""
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["container_file_citation"],
            start_index: int,
            end_index: int,
            container_id: str,
            file_id: str,
            filename: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        self.container_id = get("container_id")
        self.file_id = get("file_id")
        self.filename = get("filename")
        return self


BetaContainerFileCitationParam = MultiAgentCallOutputOutputAnnotationContainerFileCitation
"""The name by which other modules import the class: no other class has it."""
