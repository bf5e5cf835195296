"""`TextDelta`: `MessageDeltaContentTextObjectText` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Self

    from .annotation_delta import AnnotationDelta


class TextDelta(BaseModel):
    """`MessageDeltaContentTextObjectText` in the description."""

    __slots__ = (
        "value",
        "annotations",
    )

    value: str | None
    """Value."""
    annotations: list[AnnotationDelta] | None
    """Annotations of the text, such as citations."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: str | None = None,
            annotations: list[AnnotationDelta] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.value = get("value")
        self.annotations = None if (value := get("annotations")) is None else _annotations(value)
        return self


_annotations = each(to_alias("annotation_delta"))
