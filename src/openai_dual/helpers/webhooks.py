"""Webhooks: messages from the service, verified and parsed as typed events.

No request is sent: both clients have the same methods, and none is awaited.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from ..core.decoding.model import Model, new
from ..core.jsons import loads
from ..core.secrets import shielded
from ..core.workflows.webhook_signatures import DEFAULT_TOLERANCE, check_signature
from ..errors import ConfigurationError, InvalidWebhookSignatureError, MalformedJSONError

if TYPE_CHECKING:
    from ..config.settings import Config
    from ..core.secrets import Secret


class _Read(Model):
    """An object of a webhook; the fields in `_readers` are parsed further."""

    __slots__ = ()

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Any:
        """Parse a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        for name in cls.field_keys():
            value, reader = data.get(name), cls._readers().get(name)
            setattr(self, name, value if reader is None else reader(value))
        return self

    @classmethod
    def _readers(cls) -> Mapping[str, Callable[[Any], Any]]:
        return {}


def _object(kind: type[_Read]) -> Callable[[Any], Any]:
    return lambda value: kind.from_dict(value) if isinstance(value, dict) else value


class ResourceData(_Read):
    """The subject of an event: `id` is that of the batch, the response, the job or the run."""

    __slots__ = ("id",)
    id: str


class SIPHeader(_Read):
    """One header of an incoming call."""

    __slots__ = ("name", "value")
    name: str
    value: str


class _Call(_Read):
    __slots__ = ("sip_headers",)
    sip_headers: list[SIPHeader]

    @classmethod
    def _readers(cls) -> Mapping[str, Callable[[Any], Any]]:
        read = _object(SIPHeader)
        return {"sip_headers": lambda value: [read(each) for each in value] if isinstance(value, list) else value}


class RealtimeCallData(_Call):
    """The incoming call."""

    __slots__ = ("call_id",)
    call_id: str


class LiveCallData(_Call):
    """The session of the incoming call."""

    __slots__ = ("session_id",)
    session_id: str


class _Event(_Read):
    __slots__ = ("created_at", "data", "id", "object", "type")
    id: str
    created_at: int
    object: Literal["event"]

    @classmethod
    def _readers(cls) -> Mapping[str, Callable[[Any], Any]]:
        return {"data": _object(_DATA[cls])} if cls in _DATA else {}


ResourceEventType: TypeAlias = Literal[
    "batch.cancelled",
    "batch.completed",
    "batch.expired",
    "batch.failed",
    "eval.run.canceled",
    "eval.run.failed",
    "eval.run.succeeded",
    "fine_tuning.job.cancelled",
    "fine_tuning.job.failed",
    "fine_tuning.job.succeeded",
    "response.cancelled",
    "response.completed",
    "response.failed",
    "response.incomplete",
]


class ResourceEvent(_Event):
    """A batch, a response, a job or a run has ended; `data.id` is its id."""

    __slots__ = ()
    type: ResourceEventType
    data: ResourceData


class RealtimeCallIncomingEvent(_Event):
    """An incoming call; accept it with `client.realtime.calls`."""

    __slots__ = ()
    type: Literal["realtime.call.incoming"]
    data: RealtimeCallData


class LiveCallIncomingEvent(_Event):
    """An incoming live call."""

    __slots__ = ()
    type: Literal["live.call.incoming"]
    data: LiveCallData


class UnknownEvent(_Event):
    """An event of a type that this package does not know; `data` is the parsed JSON."""

    __slots__ = ()
    type: str
    data: Any


WebhookEvent: TypeAlias = ResourceEvent | RealtimeCallIncomingEvent | LiveCallIncomingEvent | UnknownEvent

_DATA: Final[Mapping[type[_Event], type[_Read]]] = {
    ResourceEvent: ResourceData,
    RealtimeCallIncomingEvent: RealtimeCallData,
    LiveCallIncomingEvent: LiveCallData,
}
_EVENTS: Final[Mapping[str, type[_Event]]] = {
    "realtime.call.incoming": RealtimeCallIncomingEvent,
    "live.call.incoming": LiveCallIncomingEvent,
    **dict.fromkeys(ResourceEventType.__args__, ResourceEvent),  # type: ignore[attr-defined]  # what a Literal has
}


class Webhooks:
    """Verifies and parses messages that the service sends to your server; *clock* returns seconds since 1970."""

    def __init__(self, config: Config, clock: Callable[[], float] = time.time) -> None:
        self._secret, self._clock = config.webhook_secret, clock

    def unwrap(
        self,
        payload: str | bytes,
        headers: Mapping[str, str],
        *,
        secret: str | Secret | None = None,
        tolerance: float = DEFAULT_TOLERANCE,
    ) -> WebhookEvent:
        """Verify the signature of *payload*, the unchanged body, and return its event.

        Raises `InvalidWebhookSignatureError`, and `MalformedJSONError` for a signed message that is no JSON object.
        """
        secret = shielded("webhook_secret", secret)
        self.verify_signature(payload, headers, secret=secret, tolerance=tolerance)
        value = loads(payload.encode() if isinstance(payload, str) else payload)
        if not isinstance(value, dict):
            raise MalformedJSONError("not a JSON object")
        event: WebhookEvent = _EVENTS.get(str(value.get("type")), UnknownEvent).from_dict(value)
        return event

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


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
