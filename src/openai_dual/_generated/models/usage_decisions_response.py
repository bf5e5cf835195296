"""`UsageDecisionsResponse`: `UsageDecisionsResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .usage_decisions_response_data_item import UsageDecisionsResponseDataItem


class UsageDecisionsResponse(BaseModel):
    """`UsageDecisionsResponse` in the description."""

    __slots__ = (
        "data",
        "has_more",
        "next_page",
        "object",
    )
    _required = frozenset(
        {
            "data",
            "has_more",
            "object",
        }
    )

    data: list[UsageDecisionsResponseDataItem]
    """Entries."""
    has_more: bool
    """Whether there are more entries after this page."""
    next_page: str | None
    """Cursor of the next page."""
    object: Literal["page"]
    """Type name of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: list[UsageDecisionsResponseDataItem],
            has_more: bool,
            object: Literal["page"],
            next_page: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.data = _data(get("data"))
        self.has_more = get("has_more")
        self.next_page = get("next_page")
        self.object = get("object")
        return self


_data = each(to_model("usage_decisions_response_data_item", "UsageDecisionsResponseDataItem"))
