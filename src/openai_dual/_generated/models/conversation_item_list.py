"""`ConversationItemList`: `ConversationItemList` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .conversation_item import ConversationItem


class ConversationItemList(BaseModel):
    """`ConversationItemList` in the description."""

    __slots__ = (
        "object",
        "data",
        "has_more",
        "first_id",
        "last_id",
    )
    _required = frozenset(
        {
            "object",
            "data",
            "has_more",
            "first_id",
            "last_id",
        }
    )

    object: Literal["list"]
    """Type name of the object."""
    data: list[ConversationItem]
    """Entries of the page."""
    has_more: bool
    """Whether there are more entries after this page."""
    first_id: str
    """Id of the first entry of the page."""
    last_id: str
    """Id of the last entry of the page, the cursor of the next page."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["list"],
            data: list[ConversationItem],
            has_more: bool,
            first_id: str,
            last_id: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.data = _data(get("data"))
        self.has_more = get("has_more")
        self.first_id = get("first_id")
        self.last_id = get("last_id")
        return self


_data = each(to_alias("conversation_item"))
