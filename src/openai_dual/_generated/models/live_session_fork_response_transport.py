"""`LiveSessionForkResponseTransport`: `LiveSessionForkResponseTransport` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Transport(BaseModel):
    """`LiveSessionForkResponseTransport` in the description."""

    __slots__ = (
        "sdp",
        "type",
    )
    _required = frozenset(
        {
            "sdp",
            "type",
        }
    )

    sdp: str
    """Session description in the SDP format."""
    type: Literal["webrtc"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sdp: str,
            type: Literal["webrtc"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.sdp = get("sdp")
        self.type = get("type")
        return self


LiveSessionForkResponseTransport = Transport
"""The name by which other modules import the class: no other class has it."""
