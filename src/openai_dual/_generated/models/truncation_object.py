"""`TruncationObject`: `TruncationObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class TruncationStrategy(BaseModel):
    """`TruncationObject` in the description."""

    __slots__ = (
        "type",
        "last_messages",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["auto", "last_messages"] | str
    """Type of the object."""
    last_messages: int | None
    """Number of messages to keep; at least 1."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["auto", "last_messages"] | str,
            last_messages: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.last_messages = get("last_messages")
        return self


TruncationObject = TruncationStrategy
"""The name by which other modules import the class: no other class has it."""
