"""`FileCitationAnnotation`: `MessageContentTextAnnotationsFileCitationObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .message_content_text_annotations_file_citation_object_file_citation import (
        MessageContentTextAnnotationsFileCitationObjectFileCitation,
    )


class FileCitationAnnotation(BaseModel):
    """`MessageContentTextAnnotationsFileCitationObject` in the description."""

    __slots__ = (
        "type",
        "text",
        "file_citation",
        "start_index",
        "end_index",
    )
    _required = frozenset(
        {
            "type",
            "text",
            "file_citation",
            "start_index",
            "end_index",
        }
    )

    type: Literal["file_citation"]
    """Type of the object."""
    text: str
    """The text."""
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    """Cited file."""
    start_index: int
    """Position of the first character in the text; at least 0."""
    end_index: int
    """Position of the last character in the text; at least 0."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_citation"],
            text: str,
            file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation,
            start_index: int,
            end_index: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.text = get("text")
        self.file_citation = _file_citation(get("file_citation"))
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        return self


_file_citation = to_model(
    "message_content_text_annotations_file_citation_object_file_citation",
    "MessageContentTextAnnotationsFileCitationObjectFileCitation",
)
