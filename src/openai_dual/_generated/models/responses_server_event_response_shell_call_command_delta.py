"""`ResponsesServerEventResponseShellCallCommandDelta`: `ResponsesServerEventResponseShellCallCommandDelta` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponsesServerEventResponseShellCallCommandDelta(BaseModel):
    """`ResponsesServerEventResponseShellCallCommandDelta` in the description."""

    __slots__ = (
        "type",
        "sequence_number",
        "output_index",
        "command_index",
        "delta",
        "obfuscation",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "sequence_number",
            "output_index",
            "command_index",
            "delta",
        }
    )

    type: Literal["response.shell_call_command.delta"]
    sequence_number: int
    output_index: int
    command_index: int
    delta: str
    obfuscation: str | None
    stream_id: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.shell_call_command.delta"],
            sequence_number: int,
            output_index: int,
            command_index: int,
            delta: str,
            obfuscation: str | None = None,
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
        self.delta = get("delta")
        self.obfuscation = get("obfuscation")
        self.stream_id = get("stream_id")
        return self
