"""The events of `beta.realtime.connect`: GET /realtime, a WebSocket."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from .._channel import Channel, ClientEvent, Operation, Senders, W, client_event, omit, sender
from ..models import to_alias

if TYPE_CHECKING:
    from .._channel import Omit
    from .._model import BaseModel
    from ..models.realtime_beta_server_event import RealtimeBetaServerEvent
    from ..params.beta_realtime_connect import RealtimeBetaClientEventParam, RealtimeBetaResponseCreateParamsParam
    from ..params.shared import RealtimeConversationItemParam
    from ..params.shared_beta import (
        RealtimeSessionCreateRequestObjectParam,
        RealtimeTranscriptionSessionCreateRequestObjectParam,
    )

ServerEvent: TypeAlias = "RealtimeBetaServerEvent"
ClientEventParam: TypeAlias = "RealtimeBetaClientEventParam"

CHANNEL: Channel[ServerEvent] = Channel(
    Operation(
        id="beta.realtime.connect",
        method="GET",
        path="/realtime",
        answer="nothing",
        headers={"Upgrade": "websocket", "OpenAI-Beta": "realtime=v1"},
        name="beta.realtime.connect",
    ),
    to_alias("realtime_beta_server_event"),
)


def conversation_item_create(
    *,
    item: RealtimeConversationItemParam | BaseModel,
    event_id: str | Omit = omit,
    previous_item_id: str | Omit = omit,
) -> ClientEvent:
    """Send `conversation.item.create`."""
    return client_event("conversation.item.create", item=item, event_id=event_id, previous_item_id=previous_item_id)


def conversation_item_delete(
    *,
    item_id: str,
    event_id: str | Omit = omit,
) -> ClientEvent:
    """Send `conversation.item.delete`."""
    return client_event("conversation.item.delete", item_id=item_id, event_id=event_id)


def conversation_item_retrieve(
    *,
    item_id: str,
    event_id: str | Omit = omit,
) -> ClientEvent:
    """Send `conversation.item.retrieve`."""
    return client_event("conversation.item.retrieve", item_id=item_id, event_id=event_id)


def conversation_item_truncate(
    *,
    item_id: str,
    content_index: int,
    audio_end_ms: int,
    event_id: str | Omit = omit,
) -> ClientEvent:
    """Send `conversation.item.truncate`."""
    return client_event(
        "conversation.item.truncate",
        item_id=item_id,
        content_index=content_index,
        audio_end_ms=audio_end_ms,
        event_id=event_id,
    )


def input_audio_buffer_append(
    *,
    audio: str | bytes,
    event_id: str | Omit = omit,
) -> ClientEvent:
    """Send `input_audio_buffer.append`."""
    return client_event("input_audio_buffer.append", audio=audio, event_id=event_id)


def input_audio_buffer_clear(
    *,
    event_id: str | Omit = omit,
) -> ClientEvent:
    """Send `input_audio_buffer.clear`."""
    return client_event("input_audio_buffer.clear", event_id=event_id)


def input_audio_buffer_commit(
    *,
    event_id: str | Omit = omit,
) -> ClientEvent:
    """Send `input_audio_buffer.commit`."""
    return client_event("input_audio_buffer.commit", event_id=event_id)


def output_audio_buffer_clear(
    *,
    event_id: str | Omit = omit,
) -> ClientEvent:
    """Send `output_audio_buffer.clear`."""
    return client_event("output_audio_buffer.clear", event_id=event_id)


def response_cancel(
    *,
    event_id: str | Omit = omit,
    response_id: str | Omit = omit,
) -> ClientEvent:
    """Send `response.cancel`."""
    return client_event("response.cancel", event_id=event_id, response_id=response_id)


def response_create(
    *,
    event_id: str | Omit = omit,
    response: RealtimeBetaResponseCreateParamsParam | BaseModel | Omit = omit,
) -> ClientEvent:
    """Send `response.create`."""
    return client_event("response.create", event_id=event_id, response=response)


def session_update(
    *,
    session: RealtimeSessionCreateRequestObjectParam | BaseModel,
    event_id: str | Omit = omit,
) -> ClientEvent:
    """Send `session.update`."""
    return client_event("session.update", session=session, event_id=event_id)


def transcription_session_update(
    *,
    session: RealtimeTranscriptionSessionCreateRequestObjectParam | BaseModel,
    event_id: str | Omit = omit,
) -> ClientEvent:
    """Send `transcription_session.update`."""
    return client_event("transcription_session.update", session=session, event_id=event_id)


class ConversationItem(Senders[W]):
    """Events of `connection.conversation.item`."""

    create = sender(conversation_item_create)
    delete = sender(conversation_item_delete)
    retrieve = sender(conversation_item_retrieve)
    truncate = sender(conversation_item_truncate)


class Conversation(Senders[W]):
    """Events of `connection.conversation`."""

    @cached_property
    def item(self) -> ConversationItem[W]:
        """Events of `connection.conversation.item`."""
        return ConversationItem(self._connection)


class InputAudioBuffer(Senders[W]):
    """Events of `connection.input_audio_buffer`."""

    append = sender(input_audio_buffer_append)
    clear = sender(input_audio_buffer_clear)
    commit = sender(input_audio_buffer_commit)


class OutputAudioBuffer(Senders[W]):
    """Events of `connection.output_audio_buffer`."""

    clear = sender(output_audio_buffer_clear)


class Response(Senders[W]):
    """Events of `connection.response`."""

    cancel = sender(response_cancel)
    create = sender(response_create)


class Session(Senders[W]):
    """Events of `connection.session`."""

    update = sender(session_update)


class TranscriptionSession(Senders[W]):
    """Events of `connection.transcription_session`."""

    update = sender(transcription_session_update)


class BetaRealtimeSenders(Senders[W]):
    """The events of `beta.realtime.connect`, by the parts of their types."""

    @cached_property
    def conversation(self) -> Conversation[W]:
        """Events of `connection.conversation`."""
        return Conversation(self._connection)

    @cached_property
    def input_audio_buffer(self) -> InputAudioBuffer[W]:
        """Events of `connection.input_audio_buffer`."""
        return InputAudioBuffer(self._connection)

    @cached_property
    def output_audio_buffer(self) -> OutputAudioBuffer[W]:
        """Events of `connection.output_audio_buffer`."""
        return OutputAudioBuffer(self._connection)

    @cached_property
    def response(self) -> Response[W]:
        """Events of `connection.response`."""
        return Response(self._connection)

    @cached_property
    def session(self) -> Session[W]:
        """Events of `connection.session`."""
        return Session(self._connection)

    @cached_property
    def transcription_session(self) -> TranscriptionSession[W]:
        """Events of `connection.transcription_session`."""
        return TranscriptionSession(self._connection)
