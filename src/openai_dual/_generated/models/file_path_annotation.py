"""`FilePathAnnotation`: `MessageContentTextAnnotationsFilePathObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .message_content_text_annotations_file_path_object_file_path import (
        MessageContentTextAnnotationsFilePathObjectFilePath,
    )


class FilePathAnnotation(BaseModel):
    """`MessageContentTextAnnotationsFilePathObject` in the description."""

    __slots__ = (
        "type",
        "text",
        "file_path",
        "start_index",
        "end_index",
    )
    _required = frozenset(
        {
            "type",
            "text",
            "file_path",
            "start_index",
            "end_index",
        }
    )

    type: Literal["file_path"]
    """Type of the object."""
    text: str
    """The text."""
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    """File that was generated."""
    start_index: int
    """Position of the first character in the text; at least 0."""
    end_index: int
    """Position of the last character in the text; at least 0."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_path"],
            text: str,
            file_path: MessageContentTextAnnotationsFilePathObjectFilePath,
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
        self.file_path = _file_path(get("file_path"))
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        return self


_file_path = to_model(
    "message_content_text_annotations_file_path_object_file_path", "MessageContentTextAnnotationsFilePathObjectFilePath"
)
