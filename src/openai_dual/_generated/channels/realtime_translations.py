"""The events of `realtime.translations.connect`: GET /realtime/translations, a WebSocket."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from .._channel import Channel, ClientEvent, Operation, Senders, W, client_event, omit, sender
from ..models import to_alias

if TYPE_CHECKING:
    from .._channel import Omit
    from .._model import BaseModel
    from ..models.realtime_translation_server_event import RealtimeTranslationServerEvent
    from ..params.realtime_translations_connect import (
        RealtimeTranslationClientEventParam,
        RealtimeTranslationSessionUpdateRequestParam,
    )

ServerEvent: TypeAlias = "RealtimeTranslationServerEvent"
ClientEventParam: TypeAlias = "RealtimeTranslationClientEventParam"

CHANNEL: Channel[ServerEvent] = Channel(
    Operation(
        id="realtime.translations.connect",
        method="GET",
        path="/realtime/translations",
        answer="nothing",
        headers={"Upgrade": "websocket"},
        name="realtime.translations.connect",
    ),
    to_alias("realtime_translation_server_event"),
)


def session_update(
    *,
    session: RealtimeTranslationSessionUpdateRequestParam | BaseModel,
    event_id: str | Omit = omit,
) -> ClientEvent:
    """Send `session.update`."""
    return client_event("session.update", session=session, event_id=event_id)


def session_input_audio_buffer_append(
    *,
    audio: str | bytes,
    event_id: str | Omit = omit,
) -> ClientEvent:
    """Send `session.input_audio_buffer.append`."""
    return client_event("session.input_audio_buffer.append", audio=audio, event_id=event_id)


def session_close(
    *,
    event_id: str | Omit = omit,
) -> ClientEvent:
    """Send `session.close`."""
    return client_event("session.close", event_id=event_id)


class SessionInputAudioBuffer(Senders[W]):
    """Events of `connection.session.input_audio_buffer`."""

    append = sender(session_input_audio_buffer_append)


class Session(Senders[W]):
    """Events of `connection.session`."""

    update = sender(session_update)
    close = sender(session_close)

    @cached_property
    def input_audio_buffer(self) -> SessionInputAudioBuffer[W]:
        """Events of `connection.session.input_audio_buffer`."""
        return SessionInputAudioBuffer(self._connection)


class RealtimeTranslationsSenders(Senders[W]):
    """The events of `realtime.translations.connect`, by the parts of their types."""

    @cached_property
    def session(self) -> Session[W]:
        """Events of `connection.session`."""
        return Session(self._connection)
