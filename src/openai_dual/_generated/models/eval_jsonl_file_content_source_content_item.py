"""`EvalJsonlFileContentSourceContentItem`: an object of answers, `EvalJsonlFileContentSourceContentItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class EvalJsonlFileContentSourceContentItem(BaseModel):
    """`EvalJsonlFileContentSourceContentItem`, as the service sends it."""

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
    sample: dict[str, Any] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item: dict[str, Any],
            sample: dict[str, Any] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.item = get("item")
        self.sample = get("sample")
        return self
