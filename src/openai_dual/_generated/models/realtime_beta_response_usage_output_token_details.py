"""`RealtimeBetaResponseUsageOutputTokenDetails`: `RealtimeBetaResponseUsageOutputTokenDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class OutputTokenDetails(BaseModel):
    """`RealtimeBetaResponseUsageOutputTokenDetails` in the description."""

    __slots__ = (
        "text_tokens",
        "audio_tokens",
    )

    text_tokens: int | None
    """Text tokens."""
    audio_tokens: int | None
    """Audio tokens."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text_tokens: int | None = None,
            audio_tokens: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.text_tokens = get("text_tokens")
        self.audio_tokens = get("audio_tokens")
        return self


RealtimeBetaResponseUsageOutputTokenDetails = OutputTokenDetails
"""The name by which other modules import the class: no other class has it."""
