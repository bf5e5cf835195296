"""`RealtimeTurnDetectionSemanticVad`: `RealtimeTurnDetectionSemanticVad` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AudioInputTurnDetectionSemanticVad(BaseModel):
    """`RealtimeTurnDetectionSemanticVad` in the description."""

    __slots__ = (
        "type",
        "eagerness",
        "create_response",
        "interrupt_response",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["semantic_vad"]
    """Type of the object."""
    eagerness: Literal["low", "medium", "high", "auto"] | str | None
    """How soon the model responds to a pause; service default: "auto"."""
    create_response: bool | None
    """Whether the end of a turn starts a response; service default: true."""
    interrupt_response: bool | None
    """Whether speech of the user interrupts the response; service default: true."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["semantic_vad"],
            eagerness: Literal["low", "medium", "high", "auto"] | str | None = None,
            create_response: bool | None = None,
            interrupt_response: bool | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.eagerness = get("eagerness")
        self.create_response = get("create_response")
        self.interrupt_response = get("interrupt_response")
        return self


RealtimeTurnDetectionSemanticVad = AudioInputTurnDetectionSemanticVad
"""The name by which other modules import the class: no other class has it."""
