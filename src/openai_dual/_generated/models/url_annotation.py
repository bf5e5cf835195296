"""`UrlAnnotation`: `UrlAnnotation` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .url_annotation_source import UrlAnnotationSource


class AnnotationURL(BaseModel):
    """`UrlAnnotation` in the description."""

    __slots__ = (
        "type",
        "source",
    )
    _required = frozenset(
        {
            "type",
            "source",
        }
    )

    type: Literal["url"]
    """Type of the object; service default: "url"."""
    source: UrlAnnotationSource
    """Source."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["url"],
            source: UrlAnnotationSource,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.source = _source(get("source"))
        return self


UrlAnnotation = AnnotationURL
"""The name by which other modules import the class: no other class has it."""

_source = to_model("url_annotation_source", "UrlAnnotationSource")
