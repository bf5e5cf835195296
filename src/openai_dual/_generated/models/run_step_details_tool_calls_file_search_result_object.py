"""`RunStepDetailsToolCallsFileSearchResultObject`: `RunStepDetailsToolCallsFileSearchResultObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .run_step_details_tool_calls_file_search_result_object_content_item import (
        RunStepDetailsToolCallsFileSearchResultObjectContentItem,
    )


class FileSearchResult(BaseModel):
    """`RunStepDetailsToolCallsFileSearchResultObject` in the description."""

    __slots__ = (
        "file_id",
        "file_name",
        "score",
        "content",
    )
    _required = frozenset(
        {
            "file_id",
            "file_name",
            "score",
        }
    )

    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    score: float
    """Relevance, from 0 to 1; at least 0; at most 1."""
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None
    """Content."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            file_name: str,
            score: float,
            content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.file_id = get("file_id")
        self.file_name = get("file_name")
        self.score = get("score")
        self.content = None if (value := get("content")) is None else _content(value)
        return self


RunStepDetailsToolCallsFileSearchResultObject = FileSearchResult
"""The name by which other modules import the class: no other class has it."""

_content = each(
    to_model(
        "run_step_details_tool_calls_file_search_result_object_content_item",
        "RunStepDetailsToolCallsFileSearchResultObjectContentItem",
    )
)
