"""`FileCitationDeltaAnnotation`: `MessageDeltaContentTextAnnotationsFileCitationObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .message_delta_content_text_annotations_file_citation_object_file_citation import (
        MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation,
    )


class FileCitationDeltaAnnotation(BaseModel):
    """`MessageDeltaContentTextAnnotationsFileCitationObject` in the description."""

    __slots__ = (
        "index",
        "type",
        "text",
        "file_citation",
        "start_index",
        "end_index",
    )
    _required = frozenset(
        {
            "index",
            "type",
        }
    )

    index: int
    """Position in the list."""
    type: Literal["file_citation"]
    """Type of the object."""
    text: str | None
    """The text."""
    file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None
    """Cited file."""
    start_index: int | None
    """Position of the first character in the text; at least 0."""
    end_index: int | None
    """Position of the last character in the text; at least 0."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["file_citation"],
            text: str | None = None,
            file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None = None,
            start_index: int | None = None,
            end_index: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.index = get("index")
        self.type = get("type")
        self.text = get("text")
        self.file_citation = None if (value := get("file_citation")) is None else _file_citation(value)
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        return self


_file_citation = to_model(
    "message_delta_content_text_annotations_file_citation_object_file_citation",
    "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation",
)
