"""`RealtimeMCPProtocolError`: `RealtimeMCPProtocolError` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RealtimeMcpProtocolError(BaseModel):
    """`RealtimeMCPProtocolError` in the description."""

    __slots__ = (
        "type",
        "code",
        "message",
    )
    _required = frozenset(
        {
            "type",
            "code",
            "message",
        }
    )

    type: Literal["protocol_error"]
    """Type of the error."""
    code: int
    """Error code of the MCP protocol."""
    message: str
    """Description of the error for people."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["protocol_error"],
            code: int,
            message: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.code = get("code")
        self.message = get("message")
        return self


RealtimeMCPProtocolError = RealtimeMcpProtocolError
"""The name by which other modules import the class: no other class has it."""
