"""`ChatCompletionMessageListDataItemAnnotationsItem`: `ChatCompletionMessageListDataItemAnnotationsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .chat_completion_message_list_data_item_annotations_item_url_citation import (
        ChatCompletionMessageListDataItemAnnotationsItemUrlCitation,
    )


class ChatCompletionMessageListDataItemAnnotationsItem(BaseModel):
    """`ChatCompletionMessageListDataItemAnnotationsItem` in the description."""

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
    url_citation: ChatCompletionMessageListDataItemAnnotationsItemUrlCitation
    """Cited page and its place in the text."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["url_citation"],
            url_citation: ChatCompletionMessageListDataItemAnnotationsItemUrlCitation,
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


_url_citation = to_model(
    "chat_completion_message_list_data_item_annotations_item_url_citation",
    "ChatCompletionMessageListDataItemAnnotationsItemUrlCitation",
)
