"""`FilePathDeltaAnnotation`: `MessageDeltaContentTextAnnotationsFilePathObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .message_delta_content_text_annotations_file_path_object_file_path import (
        MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
    )


class FilePathDeltaAnnotation(BaseModel):
    """`MessageDeltaContentTextAnnotationsFilePathObject` in the description."""

    __slots__ = (
        "index",
        "type",
        "text",
        "file_path",
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
    type: Literal["file_path"]
    """Type of the object."""
    text: str | None
    """The text."""
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None
    """File that was generated."""
    start_index: int | None
    """Position of the first character in the text; at least 0."""
    end_index: int | None
    """Position of the last character in the text; at least 0."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["file_path"],
            text: str | None = None,
            file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = None,
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
        self.file_path = None if (value := get("file_path")) is None else _file_path(value)
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        return self


_file_path = to_model(
    "message_delta_content_text_annotations_file_path_object_file_path",
    "MessageDeltaContentTextAnnotationsFilePathObjectFilePath",
)
