"""`ThreadObjectToolResources`: `ThreadObjectToolResources` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .thread_object_tool_resources_code_interpreter import ThreadObjectToolResourcesCodeInterpreter
    from .thread_object_tool_resources_file_search import ThreadObjectToolResourcesFileSearch


class ToolResources(BaseModel):
    """`ThreadObjectToolResources` in the description."""

    __slots__ = (
        "code_interpreter",
        "file_search",
    )

    code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None
    """Files for the code interpreter."""
    file_search: ThreadObjectToolResourcesFileSearch | None
    """Vector stores for file search."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None = None,
            file_search: ThreadObjectToolResourcesFileSearch | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.code_interpreter = None if (value := get("code_interpreter")) is None else _code_interpreter(value)
        self.file_search = None if (value := get("file_search")) is None else _file_search(value)
        return self


ThreadObjectToolResources = ToolResources
"""The name by which other modules import the class: no other class has it."""

_code_interpreter = to_model(
    "thread_object_tool_resources_code_interpreter", "ThreadObjectToolResourcesCodeInterpreter"
)
_file_search = to_model("thread_object_tool_resources_file_search", "ThreadObjectToolResourcesFileSearch")
