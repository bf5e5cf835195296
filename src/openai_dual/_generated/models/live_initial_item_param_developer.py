"""`LiveInitialItemParamDeveloper`: `LiveInitialItemParamDeveloper` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_initial_item_param_developer_content_item import LiveInitialItemParamDeveloperContentItem


class Developer(BaseModel):
    """`LiveInitialItemParamDeveloper` in the description."""

    __slots__ = (
        "content",
        "role",
        "id",
        "status",
        "type",
    )
    _required = frozenset(
        {
            "content",
            "role",
        }
    )

    content: list[LiveInitialItemParamDeveloperContentItem]
    """Content."""
    role: Literal["developer"]
    """Role of the author of the message."""
    id: str | None
    """Id of the object."""
    status: Literal["incomplete", "completed"] | str | None
    """Current state."""
    type: Literal["message"] | None
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: list[LiveInitialItemParamDeveloperContentItem],
            role: Literal["developer"],
            id: str | None = None,
            status: Literal["incomplete", "completed"] | str | None = None,
            type: Literal["message"] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.content = _content(get("content"))
        self.role = get("role")
        self.id = get("id")
        self.status = get("status")
        self.type = get("type")
        return self


LiveInitialItemParamDeveloper = Developer
"""The name by which other modules import the class: no other class has it."""

_content = each(to_model("live_initial_item_param_developer_content_item", "LiveInitialItemParamDeveloperContentItem"))
