"""`Voice`: `VoiceResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Voice(BaseModel):
    """`VoiceResource` in the description."""

    __slots__ = (
        "object",
        "id",
        "name",
        "created_at",
        "type",
        "prompt",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "name",
            "created_at",
            "type",
        }
    )

    object: Literal["audio.voice"]
    """Type name of the object."""
    id: str
    """Id of the object."""
    name: str
    """Name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    type: Literal["audio_sample", "prompt"] | str
    """Type of the object."""
    prompt: str | None
    """Text that describes the voice."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["audio.voice"],
            id: str,
            name: str,
            created_at: int,
            type: Literal["audio_sample", "prompt"] | str,
            prompt: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.id = get("id")
        self.name = get("name")
        self.created_at = get("created_at")
        self.type = get("type")
        self.prompt = get("prompt")
        return self
