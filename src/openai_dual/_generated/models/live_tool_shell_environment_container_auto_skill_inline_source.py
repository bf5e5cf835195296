"""`LiveToolShellEnvironmentContainerAutoSkillInlineSource`: `LiveToolShellEnvironmentContainerAutoSkillInlineSource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ToolShellEnvironmentContainerAutoSkillInlineSource(BaseModel):
    """`LiveToolShellEnvironmentContainerAutoSkillInlineSource` in the description."""

    __slots__ = (
        "data",
        "media_type",
        "type",
    )
    _required = frozenset(
        {
            "data",
            "media_type",
            "type",
        }
    )

    data: str
    """Content, as base64."""
    media_type: Literal["application/zip"]
    """Media type of the content."""
    type: Literal["base64"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str,
            media_type: Literal["application/zip"],
            type: Literal["base64"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.data = get("data")
        self.media_type = get("media_type")
        self.type = get("type")
        return self


LiveToolShellEnvironmentContainerAutoSkillInlineSource = ToolShellEnvironmentContainerAutoSkillInlineSource
"""The name by which other modules import the class: no other class has it."""
