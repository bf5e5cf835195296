"""`CompactionTriggerItemParam`: `CompactionTriggerItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class CompactionTriggerItemParam(BaseModel):
    """`CompactionTriggerItemParam` in the description."""

    __slots__ = (
        "type",
        "id",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["compaction_trigger"]
    """Type of the object; service default: "compaction_trigger"."""
    id: str | None
    """Id of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["compaction_trigger"],
            id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        return self
