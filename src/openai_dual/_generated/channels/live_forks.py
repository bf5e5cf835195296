"""The events of `live.forks.connect`: GET /live/sessions/{session_id}/fork, a WebSocket."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from .._channel import Channel, ClientEvent, Operation, Senders, W, client_event, omit, sender
from ..models import to_alias

if TYPE_CHECKING:
    from .._channel import Omit
    from .._model import BaseModel
    from ..models.live_fork_server_event import LiveForkServerEvent
    from ..params.live_forks_connect import LiveForkClientEventParam, LiveForkSessionConfigParam
    from ..params.shared import ResponseInputItemParam
    from ..params.shared_live import (
        LiveDecisionAssistantMessageParam,
        LiveDecisionDeveloperMessageParam,
        LiveDecisionSystemMessageParam,
        LiveDecisionUserMessageParam,
        LiveItemCustomToolCallOutputParam,
        LiveItemCustomToolCallParam,
        LiveItemFunctionCallOutputParam,
        LiveItemFunctionCallParam,
        LiveSessionUpdateConfigParam,
    )

ServerEvent: TypeAlias = "LiveForkServerEvent"
ClientEventParam: TypeAlias = "LiveForkClientEventParam"

CHANNEL: Channel[ServerEvent] = Channel(
    Operation(
        id="live.forks.connect",
        method="GET",
        path="/live/sessions/{session_id}/fork",
        answer="nothing",
        headers={"Upgrade": "websocket"},
        name="live.forks.connect",
    ),
    to_alias("live_fork_server_event"),
)


def session_commentary_append(
    *,
    content: str,
    delegation_id: str | None,
    event_id: str | None | Omit = omit,
) -> ClientEvent:
    """Send `session.commentary.append`."""
    return client_event("session.commentary.append", content=content, delegation_id=delegation_id, event_id=event_id)


def decision_create(
    *,
    event_id: str,
) -> ClientEvent:
    """Send `decision.create`."""
    return client_event("decision.create", event_id=event_id)


def decision_item_create(
    *,
    item: LiveDecisionUserMessageParam
    | LiveDecisionDeveloperMessageParam
    | LiveDecisionSystemMessageParam
    | LiveDecisionAssistantMessageParam
    | LiveItemFunctionCallParam
    | LiveItemFunctionCallOutputParam
    | LiveItemCustomToolCallParam
    | LiveItemCustomToolCallOutputParam
    | BaseModel,
    event_id: str | None | Omit = omit,
) -> ClientEvent:
    """Send `decision.item.create`."""
    return client_event("decision.item.create", item=item, event_id=event_id)


def decision_item_delete(
    *,
    item_id: str,
    event_id: str | None | Omit = omit,
) -> ClientEvent:
    """Send `decision.item.delete`."""
    return client_event("decision.item.delete", item_id=item_id, event_id=event_id)


def session_start(
    *,
    session: LiveForkSessionConfigParam | BaseModel,
    event_id: str | None | Omit = omit,
) -> ClientEvent:
    """Send `session.start`."""
    return client_event("session.start", session=session, event_id=event_id)


def session_input_audio_append(
    *,
    audio: str | bytes,
    event_id: str | None | Omit = omit,
) -> ClientEvent:
    """Send `session.input_audio.append`."""
    return client_event("session.input_audio.append", audio=audio, event_id=event_id)


def session_input_audio_mute(
    *,
    event_id: str | None | Omit = omit,
) -> ClientEvent:
    """Send `session.input_audio.mute`."""
    return client_event("session.input_audio.mute", event_id=event_id)


def session_input_audio_unmute(
    *,
    event_id: str | None | Omit = omit,
) -> ClientEvent:
    """Send `session.input_audio.unmute`."""
    return client_event("session.input_audio.unmute", event_id=event_id)


def session_instructions_append(
    *,
    content: str,
    delegation_id: str | None,
    event_id: str | None | Omit = omit,
) -> ClientEvent:
    """Send `session.instructions.append`."""
    return client_event("session.instructions.append", content=content, delegation_id=delegation_id, event_id=event_id)


def session_output_audio_fixture_play(
    *,
    audio: str | bytes,
    event_id: str | None | Omit = omit,
) -> ClientEvent:
    """Send `session.output_audio.fixture.play`."""
    return client_event("session.output_audio.fixture.play", audio=audio, event_id=event_id)


def response_create(
    *,
    event_id: str | None | Omit = omit,
) -> ClientEvent:
    """Send `response.create`."""
    return client_event("response.create", event_id=event_id)


def response_item_create(
    *,
    item: ResponseInputItemParam | BaseModel,
    event_id: str | None | Omit = omit,
) -> ClientEvent:
    """Send `response.item.create`."""
    return client_event("response.item.create", item=item, event_id=event_id)


def session_close(
    *,
    event_id: str | None | Omit = omit,
) -> ClientEvent:
    """Send `session.close`."""
    return client_event("session.close", event_id=event_id)


def session_update(
    *,
    session: LiveSessionUpdateConfigParam | BaseModel,
    event_id: str | None | Omit = omit,
) -> ClientEvent:
    """Send `session.update`."""
    return client_event("session.update", session=session, event_id=event_id)


def session_thinking_append(
    *,
    content: str,
    delegation_id: str | None,
    event_id: str | None | Omit = omit,
) -> ClientEvent:
    """Send `session.thinking.append`."""
    return client_event("session.thinking.append", content=content, delegation_id=delegation_id, event_id=event_id)


class SessionCommentary(Senders[W]):
    """Events of `connection.session.commentary`."""

    append = sender(session_commentary_append)


class SessionInputAudio(Senders[W]):
    """Events of `connection.session.input_audio`."""

    append = sender(session_input_audio_append)
    mute = sender(session_input_audio_mute)
    unmute = sender(session_input_audio_unmute)


class SessionInstructions(Senders[W]):
    """Events of `connection.session.instructions`."""

    append = sender(session_instructions_append)


class SessionOutputAudioFixture(Senders[W]):
    """Events of `connection.session.output_audio.fixture`."""

    play = sender(session_output_audio_fixture_play)


class SessionOutputAudio(Senders[W]):
    """Events of `connection.session.output_audio`."""

    @cached_property
    def fixture(self) -> SessionOutputAudioFixture[W]:
        """Events of `connection.session.output_audio.fixture`."""
        return SessionOutputAudioFixture(self._connection)


class SessionThinking(Senders[W]):
    """Events of `connection.session.thinking`."""

    append = sender(session_thinking_append)


class Session(Senders[W]):
    """Events of `connection.session`."""

    start = sender(session_start)
    close = sender(session_close)
    update = sender(session_update)

    @cached_property
    def commentary(self) -> SessionCommentary[W]:
        """Events of `connection.session.commentary`."""
        return SessionCommentary(self._connection)

    @cached_property
    def input_audio(self) -> SessionInputAudio[W]:
        """Events of `connection.session.input_audio`."""
        return SessionInputAudio(self._connection)

    @cached_property
    def instructions(self) -> SessionInstructions[W]:
        """Events of `connection.session.instructions`."""
        return SessionInstructions(self._connection)

    @cached_property
    def output_audio(self) -> SessionOutputAudio[W]:
        """Events of `connection.session.output_audio`."""
        return SessionOutputAudio(self._connection)

    @cached_property
    def thinking(self) -> SessionThinking[W]:
        """Events of `connection.session.thinking`."""
        return SessionThinking(self._connection)


class DecisionItem(Senders[W]):
    """Events of `connection.decision.item`."""

    create = sender(decision_item_create)
    delete = sender(decision_item_delete)


class Decision(Senders[W]):
    """Events of `connection.decision`."""

    create = sender(decision_create)

    @cached_property
    def item(self) -> DecisionItem[W]:
        """Events of `connection.decision.item`."""
        return DecisionItem(self._connection)


class ResponseItem(Senders[W]):
    """Events of `connection.response.item`."""

    create = sender(response_item_create)


class Response(Senders[W]):
    """Events of `connection.response`."""

    create = sender(response_create)

    @cached_property
    def item(self) -> ResponseItem[W]:
        """Events of `connection.response.item`."""
        return ResponseItem(self._connection)


class LiveForksSenders(Senders[W]):
    """The events of `live.forks.connect`, by the parts of their types."""

    @cached_property
    def session(self) -> Session[W]:
        """Events of `connection.session`."""
        return Session(self._connection)

    @cached_property
    def decision(self) -> Decision[W]:
        """Events of `connection.decision`."""
        return Decision(self._connection)

    @cached_property
    def response(self) -> Response[W]:
        """Events of `connection.response`."""
        return Response(self._connection)
