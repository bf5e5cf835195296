"""`ResponsesServerEventResponseShellCallOutputContentDone`: `ResponsesServerEventResponseShellCallOutputContentDone` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .function_shell_call_output_content import FunctionShellCallOutputContent


class ResponseShellCallOutputContentWsDone(BaseModel):
    """`ResponsesServerEventResponseShellCallOutputContentDone` in the description."""

    __slots__ = (
        "type",
        "sequence_number",
        "item_id",
        "output_index",
        "command_index",
        "output",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "sequence_number",
            "item_id",
            "output_index",
            "command_index",
            "output",
        }
    )

    type: Literal["response.shell_call_output_content.done"]
    """Type of the object; service default: "response.shell_call_output_content.done"."""
    sequence_number: int
    """Position of the event in the stream."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Position of the item in the output."""
    command_index: int
    """Position of the command in the list."""
    output: list[FunctionShellCallOutputContent]
    """Output of the call."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.shell_call_output_content.done"],
            sequence_number: int,
            item_id: str,
            output_index: int,
            command_index: int,
            output: list[FunctionShellCallOutputContent],
            stream_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.sequence_number = get("sequence_number")
        self.item_id = get("item_id")
        self.output_index = get("output_index")
        self.command_index = get("command_index")
        self.output = _output(get("output"))
        self.stream_id = get("stream_id")
        return self


ResponsesServerEventResponseShellCallOutputContentDone = ResponseShellCallOutputContentWsDone
"""The name by which other modules import the class: no other class has it."""

_output = each(to_model("function_shell_call_output_content", "FunctionShellCallOutputContent"))
