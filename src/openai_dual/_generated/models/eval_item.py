"""`EvalItem`: `EvalItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .eval_item_content import EvalItemContent


class Input(BaseModel):
    """`EvalItem` in the description."""

    __slots__ = (
        "role",
        "content",
        "type",
    )
    _required = frozenset(
        {
            "role",
            "content",
        }
    )

    role: Literal["user", "assistant", "system", "developer"] | str
    """Role of the author of the message."""
    content: EvalItemContent
    """Content of the message."""
    type: Literal["message"] | None
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user", "assistant", "system", "developer"] | str,
            content: EvalItemContent,
            type: Literal["message"] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.role = get("role")
        self.content = _content(get("content"))
        self.type = get("type")
        return self


EvalItem = Input
"""The name by which other modules import the class: no other class has it."""

_content = to_alias("eval_item_content")
