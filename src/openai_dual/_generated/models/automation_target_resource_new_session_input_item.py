"""`AutomationTargetResourceNewSessionInputItem`: `AutomationTargetResourceNewSessionInputItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_input_content_type import BetaInputContentType


class AutomationTargetResourceNewSessionInput(BaseModel):
    """`AutomationTargetResourceNewSessionInputItem` in the description."""

    __slots__ = (
        "content",
        "role",
        "type",
    )
    _required = frozenset(
        {
            "content",
            "role",
            "type",
        }
    )

    content: list[BetaInputContentType]
    """Content of the message."""
    role: Literal["user"]
    """Role of the author of the message."""
    type: Literal["message"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: list[BetaInputContentType],
            role: Literal["user"],
            type: Literal["message"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.content = _content(get("content"))
        self.role = get("role")
        self.type = get("type")
        return self


AutomationTargetResourceNewSessionInputItem = AutomationTargetResourceNewSessionInput
"""The name by which other modules import the class: no other class has it."""

_content = each(to_alias("beta_input_content_type"))
