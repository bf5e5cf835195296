"""`WebhookRealtimeCallIncomingData`: `WebhookRealtimeCallIncomingData` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .webhook_realtime_call_incoming_data_sip_headers_item import WebhookRealtimeCallIncomingDataSipHeadersItem


class Data(BaseModel):
    """`WebhookRealtimeCallIncomingData` in the description."""

    __slots__ = (
        "call_id",
        "sip_headers",
        "sip_media_security",
    )
    _required = frozenset(
        {
            "call_id",
            "sip_headers",
        }
    )

    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    sip_headers: list[WebhookRealtimeCallIncomingDataSipHeadersItem]
    """SIP headers."""
    sip_media_security: str | Literal["rtp", "srtp"] | None
    """Whether the media are encrypted."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            sip_headers: list[WebhookRealtimeCallIncomingDataSipHeadersItem],
            sip_media_security: str | Literal["rtp", "srtp"] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.call_id = get("call_id")
        self.sip_headers = _sip_headers(get("sip_headers"))
        self.sip_media_security = get("sip_media_security")
        return self


WebhookRealtimeCallIncomingData = Data
"""The name by which other modules import the class: no other class has it."""

_sip_headers = each(
    to_model("webhook_realtime_call_incoming_data_sip_headers_item", "WebhookRealtimeCallIncomingDataSipHeadersItem")
)
