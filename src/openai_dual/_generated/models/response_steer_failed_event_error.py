"""`ResponseSteerFailedEventError`: `ResponseSteerFailedEventError` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .response_steer_error_code import ResponseSteerErrorCode


class Error(BaseModel):
    """`ResponseSteerFailedEventError` in the description."""

    __slots__ = (
        "code",
        "message",
        "type",
    )
    _required = frozenset(
        {
            "code",
            "message",
            "type",
        }
    )

    code: ResponseSteerErrorCode
    """Machine-readable code of the error."""
    message: str
    """Description of the error for people."""
    type: Literal["invalid_request_error"]
    """Type of the error."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: ResponseSteerErrorCode,
            message: str,
            type: Literal["invalid_request_error"],
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
        return self


ResponseSteerFailedEventError = Error
"""The name by which other modules import the class: no other class has it."""
