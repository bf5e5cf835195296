"""`WebhookEventTypeList`: `WebhookEventTypeList` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class WebhookEventTypeList(BaseModel):
    """`WebhookEventTypeList` in the description."""

    __slots__ = (
        "data",
        "object",
    )
    _required = frozenset(
        {
            "data",
            "object",
        }
    )

    data: list[str]
    """Entries of the page."""
    object: Literal["list"]
    """Type name of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: list[str],
            object: Literal["list"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.data = get("data")
        self.object = get("object")
        return self
