"""`FileSearchToolCall`: `RunStepDetailsToolCallsFileSearchObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .run_step_details_tool_calls_file_search_object_file_search import (
        RunStepDetailsToolCallsFileSearchObjectFileSearch,
    )


class FileSearchToolCall(BaseModel):
    """`RunStepDetailsToolCallsFileSearchObject` in the description."""

    __slots__ = (
        "id",
        "type",
        "file_search",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "file_search",
        }
    )

    id: str
    """Id of the object."""
    type: Literal["file_search"]
    """Type of the object."""
    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch
    """Settings and results of file search."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["file_search"],
            file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.file_search = _file_search(get("file_search"))
        return self


_file_search = to_model(
    "run_step_details_tool_calls_file_search_object_file_search", "RunStepDetailsToolCallsFileSearchObjectFileSearch"
)
