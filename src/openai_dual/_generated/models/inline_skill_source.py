"""`InlineSkillSource`: `InlineSkillSourceParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class InlineSkillSource(BaseModel):
    """`InlineSkillSourceParam` in the description."""

    __slots__ = (
        "type",
        "media_type",
        "data",
    )
    _required = frozenset(
        {
            "type",
            "media_type",
            "data",
        }
    )

    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["base64"],
            media_type: Literal["application/zip"],
            data: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.media_type = get("media_type")
        self.data = get("data")
        return self
