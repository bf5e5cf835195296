"""`UserProjectsDataItem`: `UserProjectsDataItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ProjectsData(BaseModel):
    """`UserProjectsDataItem` in the description."""

    __slots__ = (
        "id",
        "name",
        "role",
    )

    id: str | None
    """Id of the object."""
    name: str | None
    """Name of the object."""
    role: str | None
    """Role."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            name: str | None = None,
            role: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.name = get("name")
        self.role = get("role")
        return self


UserProjectsDataItem = ProjectsData
"""The name by which other modules import the class: no other class has it."""
