"""`LiveDataChannelConfigParam`: `LiveDataChannelConfigParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_server_event_selector_param import LiveServerEventSelectorParam


class DataChannelConfig(BaseModel):
    """`LiveDataChannelConfigParam` in the description."""

    __slots__ = (
        "allowed_client_events",
        "allowed_server_events",
    )

    allowed_client_events: list[str] | Literal["all"] | str | None
    """Events that the client may send."""
    allowed_server_events: list[LiveServerEventSelectorParam] | Literal["all"] | str | None
    """Events that the client receives."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            allowed_client_events: list[str] | Literal["all"] | str | None = None,
            allowed_server_events: list[LiveServerEventSelectorParam] | Literal["all"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.allowed_client_events = get("allowed_client_events")
        self.allowed_server_events = (
            None if (value := get("allowed_server_events")) is None else _allowed_server_events(value)
        )
        return self


LiveDataChannelConfigParam = DataChannelConfig
"""The name by which other modules import the class: no other class has it."""

_allowed_server_events = by_type(
    array=each(to_model("live_server_event_selector_param", "LiveServerEventSelectorParam"))
)
