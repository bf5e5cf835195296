"""`AuditLogLogoutFailed`: `AuditLogLogoutFailed` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class LogoutFailed(BaseModel):
    """`AuditLogLogoutFailed` in the description."""

    __slots__ = (
        "error_code",
        "error_message",
    )

    error_code: str | None
    """Code of the error."""
    error_message: str | None
    """Description of the error."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error_code: str | None = None,
            error_message: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.error_code = get("error_code")
        self.error_message = get("error_message")
        return self


AuditLogLogoutFailed = LogoutFailed
"""The name by which other modules import the class: no other class has it."""
