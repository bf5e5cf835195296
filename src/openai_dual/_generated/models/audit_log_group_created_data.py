"""`AuditLogGroupCreatedData`: `AuditLogGroupCreatedData` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class GroupCreatedData(BaseModel):
    """`AuditLogGroupCreatedData` in the description."""

    __slots__ = ("group_name",)

    group_name: str | None
    """Name of the group."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            group_name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.group_name = get("group_name")
        return self


AuditLogGroupCreatedData = GroupCreatedData
"""The name by which other modules import the class: no other class has it."""
