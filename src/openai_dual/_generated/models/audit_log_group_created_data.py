"""`AuditLogGroupCreatedData`: an object of answers, `AuditLogGroupCreatedData` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class AuditLogGroupCreatedData(BaseModel):
    """`AuditLogGroupCreatedData`, as the service sends it."""

    __slots__ = ("group_name",)

    group_name: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            group_name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.group_name = get("group_name")
        return self
