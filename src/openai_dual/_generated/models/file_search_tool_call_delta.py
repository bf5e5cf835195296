"""`FileSearchToolCallDelta`: `RunStepDeltaStepDetailsToolCallsFileSearchObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class FileSearchToolCallDelta(BaseModel):
    """`RunStepDeltaStepDetailsToolCallsFileSearchObject` in the description."""

    __slots__ = (
        "index",
        "id",
        "type",
        "file_search",
    )
    _required = frozenset(
        {
            "index",
            "type",
            "file_search",
        }
    )

    index: int
    """Position in the list."""
    id: str | None
    """Id of the object."""
    type: Literal["file_search"]
    """Type of the object."""
    file_search: dict[str, Any]
    """Settings and results of file search."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["file_search"],
            file_search: dict[str, Any],
            id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.index = get("index")
        self.id = get("id")
        self.type = get("type")
        self.file_search = get("file_search")
        return self
