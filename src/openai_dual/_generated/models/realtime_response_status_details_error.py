"""`RealtimeResponseStatusDetailsError`: `RealtimeResponseStatusDetailsError` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Error(BaseModel):
    """`RealtimeResponseStatusDetailsError` in the description."""

    __slots__ = (
        "type",
        "code",
        "message",
    )

    type: str | None
    """Type of the error."""
    code: str | None
    """Machine-readable code of the error."""
    message: str | None
    """Description of the error for people."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str | None = None,
            code: str | None = None,
            message: str | None = None,
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


RealtimeResponseStatusDetailsError = Error
"""The name by which other modules import the class: no other class has it."""
