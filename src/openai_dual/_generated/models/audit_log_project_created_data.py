"""`AuditLogProjectCreatedData`: `AuditLogProjectCreatedData` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ProjectCreatedData(BaseModel):
    """`AuditLogProjectCreatedData` in the description."""

    __slots__ = (
        "name",
        "title",
    )

    name: str | None
    """Name of the object."""
    title: str | None
    """Title of the page or object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            title: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.name = get("name")
        self.title = get("title")
        return self


AuditLogProjectCreatedData = ProjectCreatedData
"""The name by which other modules import the class: no other class has it."""
