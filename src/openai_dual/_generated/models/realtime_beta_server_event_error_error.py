"""`RealtimeBetaServerEventErrorError`: `RealtimeBetaServerEventErrorError` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Error(BaseModel):
    """`RealtimeBetaServerEventErrorError` in the description."""

    __slots__ = (
        "type",
        "code",
        "message",
        "param",
        "event_id",
    )
    _required = frozenset(
        {
            "type",
            "message",
        }
    )

    type: str
    """Type of the error."""
    code: str | None
    """Machine-readable code of the error."""
    message: str
    """Description of the error for people."""
    param: str | None
    """Parameter or field that the error is about."""
    event_id: str | None
    """Id of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str,
            message: str,
            code: str | None = None,
            param: str | None = None,
            event_id: str | None = None,
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
        self.param = get("param")
        self.event_id = get("event_id")
        return self


RealtimeBetaServerEventErrorError = Error
"""The name by which other modules import the class: no other class has it."""
