"""`TextDelta`: an object of answers, `MessageDeltaContentTextObjectText` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...core.model import Model as BaseModel
from ...core.model import each, new
from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from ...core.model import Unknown
    from .file_citation_delta_annotation import FileCitationDeltaAnnotation
    from .file_path_delta_annotation import FilePathDeltaAnnotation


class TextDelta(BaseModel):
    """`MessageDeltaContentTextObjectText`, as the service sends it."""

    __slots__ = (
        "value",
        "annotations",
    )

    value: str | None
    annotations: list[FileCitationDeltaAnnotation | FilePathDeltaAnnotation | Unknown] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: str | None = None,
            annotations: list[FileCitationDeltaAnnotation | FilePathDeltaAnnotation | Unknown] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.value = get("value")
        self.annotations = None if (value := get("annotations")) is None else _annotations(value)
        return self


_annotations = each(
    tagged(
        "type",
        {
            "file_citation": to_model("file_citation_delta_annotation", "FileCitationDeltaAnnotation"),
            "file_path": to_model("file_path_delta_annotation", "FilePathDeltaAnnotation"),
        },
    )
)
