"""`TranscriptTextDeltaEventLogprobsItem`: `TranscriptTextDeltaEventLogprobsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Logprob(BaseModel):
    """`TranscriptTextDeltaEventLogprobsItem` in the description."""

    __slots__ = (
        "token",
        "logprob",
        "bytes",
    )

    token: str | None
    """Text of the token."""
    logprob: float | None
    """Log probability of the token."""
    bytes: list[int] | None
    """UTF-8 bytes of the token."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str | None = None,
            logprob: float | None = None,
            bytes: list[int] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.token = get("token")
        self.logprob = get("logprob")
        self.bytes = get("bytes")
        return self


TranscriptTextDeltaEventLogprobsItem = Logprob
"""The name by which other modules import the class: no other class has it."""
