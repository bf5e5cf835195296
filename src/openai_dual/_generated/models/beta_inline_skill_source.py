"""`BetaInlineSkillSource`: `BetaInlineSkillSourceParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class BetaInlineSkillSource(BaseModel):
    """`BetaInlineSkillSourceParam` in the description."""

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
    """Type of the object; service default: "base64"."""
    media_type: Literal["application/zip"]
    """Media type of the content; service default: "application/zip"."""
    data: str
    """Content, as base64; at least 1 character; at most 70254592 characters."""

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
