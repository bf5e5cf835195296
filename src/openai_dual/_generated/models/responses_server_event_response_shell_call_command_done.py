"""`ResponsesServerEventResponseShellCallCommandDone`: `ResponsesServerEventResponseShellCallCommandDone` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseShellCallCommandWsDone(BaseModel):
    """`ResponsesServerEventResponseShellCallCommandDone` in the description."""

    __slots__ = (
        "type",
        "sequence_number",
        "output_index",
        "command_index",
        "command",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "sequence_number",
            "output_index",
            "command_index",
            "command",
        }
    )

    type: Literal["response.shell_call_command.done"]
    """Type of the object; service default: "response.shell_call_command.done"."""
    sequence_number: int
    """Position of the event in the stream."""
    output_index: int
    """Position of the item in the output."""
    command_index: int
    """Position of the command in the list."""
    command: str
    """Command to run."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.shell_call_command.done"],
            sequence_number: int,
            output_index: int,
            command_index: int,
            command: str,
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
        self.output_index = get("output_index")
        self.command_index = get("command_index")
        self.command = get("command")
        self.stream_id = get("stream_id")
        return self


ResponsesServerEventResponseShellCallCommandDone = ResponseShellCallCommandWsDone
"""The name by which other modules import the class: no other class has it."""
