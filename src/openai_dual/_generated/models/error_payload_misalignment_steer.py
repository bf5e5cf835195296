"""`ErrorPayloadMisalignmentSteer`: `ErrorPayloadMisalignmentSteer` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ResponseWsErrorErrorMisalignmentSteer(BaseModel):
    """`ErrorPayloadMisalignmentSteer` in the description."""

    __slots__ = ("message",)
    _required = frozenset(
        {
            "message",
        }
    )

    message: str
    """Description of the error for people."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.message = get("message")
        return self


ErrorPayloadMisalignmentSteer = ResponseWsErrorErrorMisalignmentSteer
"""The name by which other modules import the class: no other class has it."""
