"""`ChatCompletionResponseMessageAnnotationsItem`: `ChatCompletionResponseMessageAnnotationsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .chat_completion_response_message_annotations_item_url_citation import (
        ChatCompletionResponseMessageAnnotationsItemUrlCitation,
    )


class Annotation(BaseModel):
    """`ChatCompletionResponseMessageAnnotationsItem` in the description."""

    __slots__ = (
        "type",
        "url_citation",
    )
    _required = frozenset(
        {
            "type",
            "url_citation",
        }
    )

    type: Literal["url_citation"]
    """Type of the object."""
    url_citation: ChatCompletionResponseMessageAnnotationsItemUrlCitation
    """Cited page and its place in the text."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["url_citation"],
            url_citation: ChatCompletionResponseMessageAnnotationsItemUrlCitation,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.url_citation = _url_citation(get("url_citation"))
        return self


ChatCompletionResponseMessageAnnotationsItem = Annotation
"""The name by which other modules import the class: no other class has it."""

_url_citation = to_model(
    "chat_completion_response_message_annotations_item_url_citation",
    "ChatCompletionResponseMessageAnnotationsItemUrlCitation",
)
