"""`client.webhooks`: the signature of a webhook message is checked, and the message is read as a typed event.

No request is sent: the methods are the same on both clients, and none is awaited.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from .._generated.models import unwrap_webhook_event
from .._generated.models.live_call_incoming_webhook_event import LiveCallIncomingWebhookEvent as LiveCallIncomingEvent
from .._generated.models.realtime_call_incoming_webhook_event import (
    RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingEvent,
)
from .._generated.models.webhook_live_call_incoming_data import WebhookLiveCallIncomingData as LiveCallData
from .._generated.models.webhook_realtime_call_incoming_data import WebhookRealtimeCallIncomingData as RealtimeCallData
from ..core.decoding.mixins import ResourceData, ResourceEvent, SIPHeader
from ..core.decoding.model import Model, Unknown, new
from ..core.jsons import loads
from ..core.secrets import shielded
from ..core.workflows.webhook_signatures import DEFAULT_TOLERANCE, check_signature
from ..errors import ConfigurationError, InvalidWebhookSignatureError, MalformedJSONError

if TYPE_CHECKING:
    from .._generated.models.unwrap_webhook_event import UnwrapWebhookEvent
    from ..core.secrets import Secret

__all__ = [
    "LiveCallData",
    "LiveCallIncomingEvent",
    "RealtimeCallData",
    "RealtimeCallIncomingEvent",
    "ResourceData",
    "ResourceEvent",
    "SIPHeader",
    "UnknownEvent",
    "WebhookEvent",
    "Webhooks",
    "WebhooksHelpers",
]


class UnknownEvent(Model):
    """An event of a type newer than this package; `data` is the JSON as it arrived."""

    __slots__ = ("created_at", "data", "id", "object", "type")
    id: str
    created_at: int
    object: str
    type: str
    data: Any

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> UnknownEvent:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        for name in cls.field_keys():
            setattr(self, name, data.get(name))
        return self


WebhookEvent: TypeAlias = "UnwrapWebhookEvent | UnknownEvent"


class _HasSecret(Protocol):
    @property
    def webhook_secret(self) -> Secret | None: ...


class Webhooks:
    """Checks signatures and reads events; *clock* returns the Unix time in seconds."""

    def __init__(self, config: _HasSecret, clock: Callable[[], float] = time.time) -> None:
        self._secret, self._clock = config.webhook_secret, clock

    def unwrap(
        self,
        payload: str | bytes,
        headers: Mapping[str, str],
        *,
        secret: str | Secret | None = None,
        tolerance: float = DEFAULT_TOLERANCE,
    ) -> WebhookEvent:
        """Verify the signature of *payload*, the unchanged request body, and return its event.

        Raises `InvalidWebhookSignatureError`, and `MalformedJSONError` for a signed message that is no JSON object.
        """
        secret = shielded("webhook_secret", secret)
        self.verify_signature(payload, headers, secret=secret, tolerance=tolerance)
        value = loads(payload.encode() if isinstance(payload, str) else payload)
        if not isinstance(value, dict):
            raise MalformedJSONError("not a JSON object")
        event: WebhookEvent = unwrap_webhook_event.decode(value)
        return UnknownEvent.from_dict(value) if isinstance(event, Unknown) else event

    def verify_signature(
        self,
        payload: str | bytes,
        headers: Mapping[str, str],
        *,
        secret: str | Secret | None = None,
        tolerance: float = DEFAULT_TOLERANCE,
    ) -> None:
        """Verify that *headers* (`webhook-id`, `-timestamp`, `-signature`) sign *payload*, the unchanged body.

        The default secret is that of the client (`webhook_secret`, `OPENAI_WEBHOOK_SECRET`); the time may differ by
        *tolerance* seconds. Raises `InvalidWebhookSignatureError`, and `ConfigurationError` without a secret.
        """
        secret = shielded("webhook_secret", secret or None) or self._secret
        if secret is None:
            raise ConfigurationError(
                "webhook_secret: expected one, none given: pass webhook_secret to the client or secret here,"
                " or set OPENAI_WEBHOOK_SECRET",
                setting="webhook_secret",
            )
        if isinstance(payload, str) and not payload.isascii() and not _is_unicode(payload):
            raise InvalidWebhookSignatureError("the payload is not Unicode text: pass the unchanged bytes of the body")
        check_signature(payload, headers, secret, now=self._clock(), tolerance=tolerance)


class WebhooksHelpers:
    """Methods of `client.webhooks` that send no request."""

    def unwrap(
        self,
        payload: str | bytes,
        headers: Mapping[str, str],
        *,
        secret: str | Secret | None = None,
        tolerance: float = DEFAULT_TOLERANCE,
    ) -> WebhookEvent:
        """Verify the signature of *payload*, the unchanged request body, and return its event.

        Raises `InvalidWebhookSignatureError`, and `MalformedJSONError` for a signed message that is no JSON object.
        """
        secret = shielded("webhook_secret", secret)  # secret
        return self._checks().unwrap(payload, headers, secret=secret, tolerance=tolerance)

    def verify_signature(
        self,
        payload: str | bytes,
        headers: Mapping[str, str],
        *,
        secret: str | Secret | None = None,
        tolerance: float = DEFAULT_TOLERANCE,
    ) -> None:
        """Verify that *headers* (`webhook-id`, `-timestamp`, `-signature`) sign *payload*, the unchanged request body.

        *secret* defaults to the client's (`webhook_secret`, `OPENAI_WEBHOOK_SECRET`). The time may differ by
        *tolerance* seconds. Raises `InvalidWebhookSignatureError`, and `ConfigurationError` without a secret.
        """
        secret = shielded("webhook_secret", secret)  # secret
        self._checks().verify_signature(payload, headers, secret=secret, tolerance=tolerance)

    def _checks(self) -> Webhooks:
        conduct = vars(self)["_executor"].conduct
        return Webhooks(conduct, conduct.clock.wall)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
