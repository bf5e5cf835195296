"""`BetaUrlCitationParam`: `BetaUrlCitationParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class MultiAgentCallOutputOutputAnnotationURLCitation(BaseModel):
    """`BetaUrlCitationParam` in the description."""

    __slots__ = (
        "type",
        "start_index",
        "end_index",
        "url",
        "title",
    )
    _required = frozenset(
        {
            "type",
            "start_index",
            "end_index",
            "url",
            "title",
        }
    )

    type: Literal["url_citation"]
    """Type of the object; service default: "url_citation"."""
    start_index: int
    """Position of the first character in the text; at least 0."""
    end_index: int
    """Position of the last character in the text; at least 0."""
    url: str
    """Address of the page."""
    title: str
    """Title of the page or object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["url_citation"],
            start_index: int,
            end_index: int,
            url: str,
            title: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        self.url = get("url")
        self.title = get("title")
        return self


BetaUrlCitationParam = MultiAgentCallOutputOutputAnnotationURLCitation
"""The name by which other modules import the class: no other class has it."""
