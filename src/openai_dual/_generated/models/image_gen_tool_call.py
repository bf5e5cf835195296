"""`ImageGenToolCall`: `ImageGenToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ImageGenToolCall(BaseModel):
    """`ImageGenToolCall` in the description."""

    __slots__ = (
        "type",
        "id",
        "status",
        "result",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "status",
            "result",
        }
    )

    type: Literal["image_generation_call"]
    id: str
    status: Literal["in_progress", "completed", "generating", "failed"] | str
    result: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_generation_call"],
            id: str,
            status: Literal["in_progress", "completed", "generating", "failed"] | str,
            result: str | None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        self.result = get("result")
        return self
