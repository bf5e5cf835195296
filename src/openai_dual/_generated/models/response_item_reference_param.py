"""`ResponseItemReferenceParam`: `ResponseItemReferenceParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseItemReferenceParam(BaseModel):
    """`ResponseItemReferenceParam` in the description."""

    __slots__ = (
        "id",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "type",
        }
    )

    id: str
    """Id of the object."""
    type: Literal["item_reference"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["item_reference"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        return self
