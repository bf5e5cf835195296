"""`EvalRunOutputItemSampleInputItem`: `EvalRunOutputItemSampleInputItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class SampleInput(BaseModel):
    """`EvalRunOutputItemSampleInputItem` in the description."""

    __slots__ = (
        "role",
        "content",
    )
    _required = frozenset(
        {
            "role",
            "content",
        }
    )

    role: str
    """Role of the author of the message."""
    content: str
    """Content."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: str,
            content: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.role = get("role")
        self.content = get("content")
        return self


EvalRunOutputItemSampleInputItem = SampleInput
"""The name by which other modules import the class: no other class has it."""
