"""`ThreadObjectToolResourcesCodeInterpreter`: `ThreadObjectToolResourcesCodeInterpreter` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ToolResourcesCodeInterpreter(BaseModel):
    """`ThreadObjectToolResourcesCodeInterpreter` in the description."""

    __slots__ = ("file_ids",)

    file_ids: list[str] | None
    """Ids of the files; at most 20 elements; service default: []."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_ids: list[str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.file_ids = get("file_ids")
        return self


ThreadObjectToolResourcesCodeInterpreter = ToolResourcesCodeInterpreter
"""The name by which other modules import the class: no other class has it."""
