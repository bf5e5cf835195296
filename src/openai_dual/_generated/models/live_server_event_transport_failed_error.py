"""`LiveServerEventTransportFailedError`: `LiveServerEventTransportFailedError` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class TransportFailedError(BaseModel):
    """`LiveServerEventTransportFailedError` in the description."""

    __slots__ = (
        "code",
        "message",
        "type",
        "param",
    )
    _required = frozenset(
        {
            "code",
            "message",
            "type",
        }
    )

    code: str
    """Machine-readable code of the error."""
    message: str
    """Description of the error for people."""
    type: Literal["call_error"]
    """Type of the error."""
    param: str | None
    """Parameter or field that the error is about."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            message: str,
            type: Literal["call_error"],
            param: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.code = get("code")
        self.message = get("message")
        self.type = get("type")
        self.param = get("param")
        return self


LiveServerEventTransportFailedError = TransportFailedError
"""The name by which other modules import the class: no other class has it."""
