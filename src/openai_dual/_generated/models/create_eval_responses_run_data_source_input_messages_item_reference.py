"""`CreateEvalResponsesRunDataSourceInputMessagesItemReference`: `CreateEvalResponsesRunDataSourceInputMessagesItemReference` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class DataSourceResponsesInputMessagesItemReference(BaseModel):
    """`CreateEvalResponsesRunDataSourceInputMessagesItemReference` in the description."""

    __slots__ = (
        "type",
        "item_reference",
    )
    _required = frozenset(
        {
            "type",
            "item_reference",
        }
    )

    type: Literal["item_reference"]
    """Type of the object."""
    item_reference: str
    """Reference to messages in the item."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["item_reference"],
            item_reference: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.item_reference = get("item_reference")
        return self


CreateEvalResponsesRunDataSourceInputMessagesItemReference = DataSourceResponsesInputMessagesItemReference
"""The name by which other modules import the class: no other class has it."""
