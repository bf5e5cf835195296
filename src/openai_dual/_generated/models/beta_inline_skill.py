"""`BetaInlineSkill`: `BetaInlineSkillParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_inline_skill_source import BetaInlineSkillSource


class BetaInlineSkill(BaseModel):
    """`BetaInlineSkillParam` in the description."""

    __slots__ = (
        "type",
        "name",
        "description",
        "source",
    )
    _required = frozenset(
        {
            "type",
            "name",
            "description",
            "source",
        }
    )

    type: Literal["inline"]
    """Type of the object; service default: "inline"."""
    name: str
    """Name of the object."""
    description: str
    """Free text about the object."""
    source: BetaInlineSkillSource
    """Archive with the content."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["inline"],
            name: str,
            description: str,
            source: BetaInlineSkillSource,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.name = get("name")
        self.description = get("description")
        self.source = _source(get("source"))
        return self


_source = to_model("beta_inline_skill_source", "BetaInlineSkillSource")
