"""`WebhookLiveCallIncomingData`: `WebhookLiveCallIncomingData` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .webhook_live_call_incoming_data_sip_headers_item import WebhookLiveCallIncomingDataSipHeadersItem


class Data(BaseModel):
    """`WebhookLiveCallIncomingData` in the description."""

    __slots__ = (
        "session_id",
        "sip_headers",
        "sip_media_security",
    )
    _required = frozenset(
        {
            "session_id",
            "sip_headers",
        }
    )

    session_id: str
    """Id of the session."""
    sip_headers: list[WebhookLiveCallIncomingDataSipHeadersItem]
    """SIP headers."""
    sip_media_security: str | Literal["rtp", "srtp"] | None
    """Whether the media are encrypted."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            session_id: str,
            sip_headers: list[WebhookLiveCallIncomingDataSipHeadersItem],
            sip_media_security: str | Literal["rtp", "srtp"] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.session_id = get("session_id")
        self.sip_headers = _sip_headers(get("sip_headers"))
        self.sip_media_security = get("sip_media_security")
        return self


WebhookLiveCallIncomingData = Data
"""The name by which other modules import the class: no other class has it."""

_sip_headers = each(
    to_model("webhook_live_call_incoming_data_sip_headers_item", "WebhookLiveCallIncomingDataSipHeadersItem")
)
