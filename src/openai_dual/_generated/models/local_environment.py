"""`LocalEnvironment`: `LocalEnvironmentParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .local_skill import LocalSkill


class LocalEnvironment(BaseModel):
    """`LocalEnvironmentParam` in the description."""

    __slots__ = (
        "type",
        "skills",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["local"]
    """Type of the object; service default: "local"."""
    skills: list[LocalSkill] | None
    """Skills that the model may use; at most 200 elements."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["local"],
            skills: list[LocalSkill] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.skills = None if (value := get("skills")) is None else _skills(value)
        return self


_skills = each(to_model("local_skill", "LocalSkill"))
