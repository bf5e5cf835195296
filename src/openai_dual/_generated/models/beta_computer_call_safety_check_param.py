"""`BetaComputerCallSafetyCheckParam`: `BetaComputerCallSafetyCheckParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class AcknowledgedSafetyCheck(BaseModel):
    """`BetaComputerCallSafetyCheckParam` in the description."""

    __slots__ = (
        "id",
        "code",
        "message",
    )
    _required = frozenset(
        {
            "id",
        }
    )

    id: str
    """Id of the object."""
    code: str | None
    """Machine-readable code of the error."""
    message: str | None
    """Description of the safety check."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            code: str | None = None,
            message: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.code = get("code")
        self.message = get("message")
        return self


BetaComputerCallSafetyCheckParam = AcknowledgedSafetyCheck
"""The name by which other modules import the class: no other class has it."""
