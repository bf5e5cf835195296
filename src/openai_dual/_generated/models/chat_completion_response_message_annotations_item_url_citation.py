"""`ChatCompletionResponseMessageAnnotationsItemUrlCitation`: `ChatCompletionResponseMessageAnnotationsItemUrlCitation` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class AnnotationURLCitation(BaseModel):
    """`ChatCompletionResponseMessageAnnotationsItemUrlCitation` in the description."""

    __slots__ = (
        "end_index",
        "start_index",
        "url",
        "title",
    )
    _required = frozenset(
        {
            "end_index",
            "start_index",
            "url",
            "title",
        }
    )

    end_index: int
    """Position of the last character in the text."""
    start_index: int
    """Position of the first character in the text."""
    url: str
    """Address of the page."""
    title: str
    """Title of the page or object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end_index: int,
            start_index: int,
            url: str,
            title: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.end_index = get("end_index")
        self.start_index = get("start_index")
        self.url = get("url")
        self.title = get("title")
        return self


ChatCompletionResponseMessageAnnotationsItemUrlCitation = AnnotationURLCitation
"""The name by which other modules import the class: no other class has it."""
