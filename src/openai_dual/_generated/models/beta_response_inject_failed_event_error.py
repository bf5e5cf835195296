"""`BetaResponseInjectFailedEventError`: `BetaResponseInjectFailedEventError` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Error(BaseModel):
    """`BetaResponseInjectFailedEventError` in the description."""

    __slots__ = (
        "code",
        "message",
    )
    _required = frozenset(
        {
            "code",
            "message",
        }
    )

    code: Literal["response_already_completed", "response_not_found"] | str
    """Machine-readable code of the error."""
    message: str
    """Description of the error for people."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: Literal["response_already_completed", "response_not_found"] | str,
            message: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.code = get("code")
        self.message = get("message")
        return self


BetaResponseInjectFailedEventError = Error
"""The name by which other modules import the class: no other class has it."""
