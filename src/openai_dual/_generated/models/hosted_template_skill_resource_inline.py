"""`HostedTemplateSkillResourceInline`: `HostedTemplateSkillResourceInline` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class SkillHostedTemplateSkillResourceInline(BaseModel):
    """`HostedTemplateSkillResourceInline` in the description."""

    __slots__ = (
        "description",
        "name",
        "type",
    )
    _required = frozenset(
        {
            "description",
            "name",
            "type",
        }
    )

    description: str
    """Free text about the object."""
    name: str
    """Name of the object."""
    type: Literal["inline"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            description: str,
            name: str,
            type: Literal["inline"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.description = get("description")
        self.name = get("name")
        self.type = get("type")
        return self


HostedTemplateSkillResourceInline = SkillHostedTemplateSkillResourceInline
"""The name by which other modules import the class: no other class has it."""
