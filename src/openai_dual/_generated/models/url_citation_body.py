"""`UrlCitationBody`: `UrlCitationBody` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AnnotationURLCitation(BaseModel):
    """`UrlCitationBody` in the description."""

    __slots__ = (
        "type",
        "url",
        "start_index",
        "end_index",
        "title",
    )
    _required = frozenset(
        {
            "type",
            "url",
            "start_index",
            "end_index",
            "title",
        }
    )

    type: Literal["url_citation"]
    """Type of the object; service default: "url_citation"."""
    url: str
    """Address of the page."""
    start_index: int
    """Position of the first character in the text."""
    end_index: int
    """Position of the last character in the text."""
    title: str
    """Title of the page or object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["url_citation"],
            url: str,
            start_index: int,
            end_index: int,
            title: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.url = get("url")
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        self.title = get("title")
        return self


UrlCitationBody = AnnotationURLCitation
"""The name by which other modules import the class: no other class has it."""
