"""`AgentCompaction`: `AgentCompaction` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Compaction(BaseModel):
    """`AgentCompaction` in the description."""

    __slots__ = ("async_",)
    _required = frozenset(
        {
            "async_",
        }
    )
    _aliases = {
        "async_": "async",
    }

    async_: bool
    """Whether the history is compacted asynchronously."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            async_: bool,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.async_ = get("async")
        return self


AgentCompaction = Compaction
"""The name by which other modules import the class: no other class has it."""
