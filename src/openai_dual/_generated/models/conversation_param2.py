"""`ConversationParam2`: `ConversationParam-2` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ResponseConversationParam(BaseModel):
    """`ConversationParam-2` in the description."""

    __slots__ = ("id",)
    _required = frozenset(
        {
            "id",
        }
    )

    id: str
    """Id of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        return self


ConversationParam2 = ResponseConversationParam
"""The name by which other modules import the class: no other class has it."""
