"""`SkillReference`: `SkillReferenceParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class SkillReference(BaseModel):
    """`SkillReferenceParam` in the description."""

    __slots__ = (
        "type",
        "skill_id",
        "version",
    )
    _required = frozenset(
        {
            "type",
            "skill_id",
        }
    )

    type: Literal["skill_reference"]
    """Type of the object; service default: "skill_reference"."""
    skill_id: str
    """Id of the skill; at least 1 character; at most 64 characters."""
    version: str | None
    """Version of the skill."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["skill_reference"],
            skill_id: str,
            version: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.skill_id = get("skill_id")
        self.version = get("version")
        return self
