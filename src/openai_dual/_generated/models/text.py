"""`Text`: `MessageContentTextObjectText` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .file_citation_annotation import FileCitationAnnotation
    from .file_path_annotation import FilePathAnnotation


class Text(BaseModel):
    """`MessageContentTextObjectText` in the description."""

    __slots__ = (
        "value",
        "annotations",
    )
    _required = frozenset(
        {
            "value",
            "annotations",
        }
    )

    value: str
    """Value."""
    annotations: list[FileCitationAnnotation | FilePathAnnotation | Unknown]
    """Annotations of the text, such as citations."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: str,
            annotations: list[FileCitationAnnotation | FilePathAnnotation | Unknown],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.value = get("value")
        self.annotations = _annotations(get("annotations"))
        return self


_annotations = each(
    tagged(
        "type",
        {
            "file_citation": to_model("file_citation_annotation", "FileCitationAnnotation"),
            "file_path": to_model("file_path_annotation", "FilePathAnnotation"),
        },
    )
)
