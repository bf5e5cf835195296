"""`TranscriptionWord`: `TranscriptionWord` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class TranscriptionWord(BaseModel):
    """`TranscriptionWord` in the description."""

    __slots__ = (
        "word",
        "start",
        "end",
    )
    _required = frozenset(
        {
            "word",
            "start",
            "end",
        }
    )

    word: str
    """The word."""
    start: float
    """Start in seconds."""
    end: float
    """End in seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            word: str,
            start: float,
            end: float,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.word = get("word")
        self.start = get("start")
        self.end = get("end")
        return self
