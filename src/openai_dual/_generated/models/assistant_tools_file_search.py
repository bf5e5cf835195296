"""`AssistantToolsFileSearch`: `AssistantToolsFileSearch` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .assistant_tools_file_search_file_search import AssistantToolsFileSearchFileSearch


class FileSearchTool(BaseModel):
    """`AssistantToolsFileSearch` in the description."""

    __slots__ = (
        "type",
        "file_search",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["file_search"]
    """Type of the object."""
    file_search: AssistantToolsFileSearchFileSearch | None
    """Settings of file search."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_search"],
            file_search: AssistantToolsFileSearchFileSearch | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.file_search = None if (value := get("file_search")) is None else _file_search(value)
        return self


AssistantToolsFileSearch = FileSearchTool
"""The name by which other modules import the class: no other class has it."""

_file_search = to_model("assistant_tools_file_search_file_search", "AssistantToolsFileSearchFileSearch")
