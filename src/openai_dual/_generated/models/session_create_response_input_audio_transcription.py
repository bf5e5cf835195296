"""`SessionCreateResponseInputAudioTranscription`: `SessionCreateResponseInputAudioTranscription` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class SessionCreateResponseInputAudioTranscription(BaseModel):
    """`SessionCreateResponseInputAudioTranscription` in the description."""

    __slots__ = ("model",)

    model: str | None
    """Id of the model."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.model = get("model")
        return self
