"""`ResponsesServerEventResponseShellCallOutputContentDelta`: `ResponsesServerEventResponseShellCallOutputContentDelta` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .shell_call_output_delta import ShellCallOutputDelta


class ResponseShellCallOutputContentWsDelta(BaseModel):
    """`ResponsesServerEventResponseShellCallOutputContentDelta` in the description."""

    __slots__ = (
        "type",
        "sequence_number",
        "item_id",
        "output_index",
        "command_index",
        "delta",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "sequence_number",
            "item_id",
            "output_index",
            "command_index",
            "delta",
        }
    )

    type: Literal["response.shell_call_output_content.delta"]
    """Type of the object; service default: "response.shell_call_output_content.delta"."""
    sequence_number: int
    """Position of the event in the stream."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Position of the item in the output."""
    command_index: int
    """Position of the command in the list."""
    delta: ShellCallOutputDelta
    """New part of the output."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.shell_call_output_content.delta"],
            sequence_number: int,
            item_id: str,
            output_index: int,
            command_index: int,
            delta: ShellCallOutputDelta,
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
        self.delta = _delta(get("delta"))
        self.stream_id = get("stream_id")
        return self


ResponsesServerEventResponseShellCallOutputContentDelta = ResponseShellCallOutputContentWsDelta
"""The name by which other modules import the class: no other class has it."""

_delta = to_model("shell_call_output_delta", "ShellCallOutputDelta")
