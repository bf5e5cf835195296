"""`EvalJsonlFileContentSourceContentItem`: `EvalJsonlFileContentSourceContentItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class SourceFileContentContent(BaseModel):
    """`EvalJsonlFileContentSourceContentItem` in the description."""

    __slots__ = (
        "item",
        "sample",
    )
    _required = frozenset(
        {
            "item",
        }
    )

    item: dict[str, Any]
    """Item of the data."""
    sample: dict[str, Any] | None
    """The sample."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item: dict[str, Any],
            sample: dict[str, Any] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.item = get("item")
        self.sample = get("sample")
        return self


EvalJsonlFileContentSourceContentItem = SourceFileContentContent
"""The name by which other modules import the class: no other class has it."""
