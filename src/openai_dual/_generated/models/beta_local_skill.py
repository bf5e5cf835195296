"""`BetaLocalSkill`: `BetaLocalSkillParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class BetaLocalSkill(BaseModel):
    """`BetaLocalSkillParam` in the description."""

    __slots__ = (
        "name",
        "description",
        "path",
    )
    _required = frozenset(
        {
            "name",
            "description",
            "path",
        }
    )

    name: str
    """Name of the object."""
    description: str
    """Free text about the object."""
    path: str
    """Path of the file or directory."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str,
            path: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.name = get("name")
        self.description = get("description")
        self.path = get("path")
        return self
