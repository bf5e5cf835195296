"""`MessageObjectAttachmentsItem`: `MessageObjectAttachmentsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnly
    from .code_interpreter_tool import CodeInterpreterTool


class Attachment(BaseModel):
    """`MessageObjectAttachmentsItem` in the description."""

    __slots__ = (
        "file_id",
        "tools",
    )

    file_id: str | None
    """Id of the file."""
    tools: list[CodeInterpreterTool | AssistantToolsFileSearchTypeOnly | Unknown] | None
    """Tools that the model may call."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str | None = None,
            tools: list[CodeInterpreterTool | AssistantToolsFileSearchTypeOnly | Unknown] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.file_id = get("file_id")
        self.tools = None if (value := get("tools")) is None else _tools(value)
        return self


MessageObjectAttachmentsItem = Attachment
"""The name by which other modules import the class: no other class has it."""

_tools = each(
    tagged(
        "type",
        {
            "code_interpreter": to_model("code_interpreter_tool", "CodeInterpreterTool"),
            "file_search": to_model("assistant_tools_file_search_type_only", "AssistantToolsFileSearchTypeOnly"),
        },
    )
)
