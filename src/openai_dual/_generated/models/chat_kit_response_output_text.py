"""`ChatKitResponseOutputText`: `ResponseOutputText` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .file_annotation import FileAnnotation
    from .url_annotation import UrlAnnotation


class ChatKitResponseOutputText(BaseModel):
    """`ResponseOutputText` in the description."""

    __slots__ = (
        "type",
        "text",
        "annotations",
    )
    _required = frozenset(
        {
            "type",
            "text",
            "annotations",
        }
    )

    type: Literal["output_text"]
    """Type of the object; service default: "output_text"."""
    text: str
    """The text."""
    annotations: list[FileAnnotation | UrlAnnotation | Unknown]
    """Annotations of the text, such as citations."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["output_text"],
            text: str,
            annotations: list[FileAnnotation | UrlAnnotation | Unknown],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.text = get("text")
        self.annotations = _annotations(get("annotations"))
        return self


_annotations = each(
    tagged(
        "type",
        {"file": to_model("file_annotation", "FileAnnotation"), "url": to_model("url_annotation", "UrlAnnotation")},
    )
)
