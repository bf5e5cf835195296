"""A realtime session over a socket: settings, the conversation, audio, and responses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...messages import Refusal
from .. import audio
from ..dialogue import Dialogue
from ..opening import Opening
from ..outputs import Event, Output
from . import mcp, settings
from .input_buffer import InputBuffer, Started, Stopped
from .items import Items
from .responding import ask
from .transcription import transcribed
from .turns import Turn

CONVERSATION = "conversation"
"""The lane of the responses in the conversation."""
USUAL_MODEL = "gpt-realtime"


class RealtimeDialogue(Dialogue):
    """A session of speech, or of transcription alone."""

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.settings = (
            settings.usual_transcription(self.state)
            if opening.query.get("intent") == "transcription"
            else settings.usual(self.state, opening.query.get("model", USUAL_MODEL))
        )
        self.conversation_id = self.state.new_id("conv_")
        self._items = Items(self.state)
        self._buffer = InputBuffer()
        self._item_id = self._items.new_id()
        """The id of the item that the audio in the buffer will be."""
        self._turn: Turn | None = None
        self._spoken = False
        self._idle = 0
        """Milliseconds of emulated time since the last turn."""
        self.handlers = {
            "session.update": self._update,
            "conversation.item.create": self._create_item,
            "conversation.item.retrieve": self._retrieve_item,
            "conversation.item.truncate": self._truncate_item,
            "conversation.item.delete": self._delete_item,
            "input_audio_buffer.append": self._append,
            "input_audio_buffer.commit": self._commit,
            "input_audio_buffer.clear": self._clear,
            "output_audio_buffer.clear": self._clear_output,
            "response.create": self._respond,
            "response.cancel": self._cancel,
        }

    def open(self) -> Iterator[Output]:
        """Return the first event: the session."""
        yield self.event("session.created", session=self.settings)

    @property
    def _active(self) -> Turn | None:
        """The response in progress in the conversation."""
        return self._turn if self._turn and not self._turn.over else None

    def pass_time(self, seconds: int) -> list[Output]:
        """Let time pass: a session expires after an hour, and a user who says nothing for long is asked."""
        ended = super().pass_time(seconds)
        self._idle += seconds * 1000
        patience = (settings.detection(self.settings) or {}).get("idle_timeout_ms")
        waits = self._turn is not None and self._turn.over and not self._buffer.speaking
        return ended or (list(self._time_out()) if patience and waits and self._idle >= patience else [])

    def _time_out(self) -> Iterator[Output]:
        """Commit what there is of audio, and start a response."""
        key, at = self._item_id, self._buffer.passed
        self._buffer.clear()
        self._item_id = self._items.new_id()
        yield self.event("input_audio_buffer.timeout_triggered", audio_start_ms=at, audio_end_ms=at, item_id=key)
        yield self.event("input_audio_buffer.committed", previous_item_id=self._items.last_id, item_id=key)
        yield from self._hear(key, b"")
        yield from self._respond({"type": "response.create"})

    def _update(self, event: Event) -> Iterator[Output]:
        self.settings = settings.updated(self.settings, event["session"], spoken=self._spoken)
        yield self.event("session.updated", session=self.settings)
        for item in [*mcp.listed(self.settings.get("tools") or (), self._items, self._items.new_id)]:
            before = self._items.append({**item, "tools": []})
            yield self.event("conversation.item.added", previous_item_id=before, item={**item, "tools": []})
            yield self.event("mcp_list_tools.in_progress", item_id=item["id"])
            yield self.event("mcp_list_tools.completed", item_id=item["id"])
            yield self.event("conversation.item.done", previous_item_id=self._items.append(item), item=item)

    def _create_item(self, event: Event) -> Iterator[Output]:
        item = self._items.prepared(event["item"])
        yield from self._added(item, event.get("previous_item_id"))

    def _added(self, item: dict[str, Any], previous: str | None = None) -> Iterator[Event]:
        before = self._items.insert(item, previous)
        yield self.event("conversation.item.added", previous_item_id=before, item=item)
        yield self.event("conversation.item.done", previous_item_id=before, item=item)

    def _retrieve_item(self, event: Event) -> Iterator[Output]:
        yield self.event("conversation.item.retrieved", item=self._items.retrieved(event["item_id"]))

    def _truncate_item(self, event: Event) -> Iterator[Output]:
        place = {name: event[name] for name in ("item_id", "content_index", "audio_end_ms")}
        form = audio.format_of(self.settings, "output")
        self._items.truncate(place["item_id"], place["content_index"], place["audio_end_ms"], form)
        yield self.event("conversation.item.truncated", **place)

    def _delete_item(self, event: Event) -> Iterator[Output]:
        self._items.remove(event["item_id"])
        yield self.event("conversation.item.deleted", item_id=event["item_id"])

    def _append(self, event: Event) -> Iterator[Output]:
        sound, detected = audio.decode(event["audio"]), settings.detection(self.settings)
        match self._buffer.append(sound, audio.format_of(self.settings, "input"), detected):
            case Started(at):
                yield self.event("input_audio_buffer.speech_started", audio_start_ms=at, item_id=self._item_id)
                if self._active and detected and detected.get("interrupt_response"):
                    yield from self._stop("turn_detected")
            case Stopped():
                yield from self._commit(event)
            case None:
                pass

    def _commit(self, _: Event) -> Iterator[Output]:
        form, detected, speaking = (
            audio.format_of(self.settings, "input"),
            settings.detection(self.settings),
            self._buffer.speaking,
        )
        key, sound = self._item_id, self._buffer.take(form)
        self._item_id = self._items.new_id()
        if speaking:
            yield self.event("input_audio_buffer.speech_stopped", audio_end_ms=self._buffer.passed, item_id=key)
        yield self.event("input_audio_buffer.committed", previous_item_id=self._items.last_id, item_id=key)
        yield from self._hear(key, sound)
        if detected and detected.get("create_response") and not self._active:
            yield from self._respond({"type": "response.create"})

    def _hear(self, key: str, sound: bytes) -> Iterator[Event]:
        """Make an item of the user's audio, and transcribe it if the session asks for that."""
        form = audio.format_of(self.settings, "input")
        self._items.keep_audio(key, sound)
        part: dict[str, Any] = {"type": "input_audio"}
        item = {"id": key, "object": "realtime.item", "type": "message", "status": "completed", "role": "user"}
        yield from self._added(item | {"content": [part]})
        text = audio.heard(sound, form)
        self._items.append(item | {"content": [part | {"transcript": text}]})
        if settings.transcribes(self.settings):
            yield from transcribed(self.event, key, text, self.settings, form.duration(sound))

    def _clear(self, _: Event) -> Iterator[Output]:
        self._buffer.clear()
        yield self.event("input_audio_buffer.cleared")

    def _clear_output(self, _: Event) -> Iterator[Output]:
        if "call_id" not in self.opening.query or self._turn is None:
            raise Refusal(400, "Output audio can be cleared in calls over WebRTC and SIP only.", code="invalid_value")
        yield self.event("output_audio_buffer.cleared", response_id=self._turn.id)

    def _cancel(self, event: Event) -> Iterator[Output]:
        active, wanted = self._active, event.get("response_id")
        if active is None or wanted not in (None, active.id):
            raise Refusal(400, "Cancellation failed: no active response found.", code="response_cancel_not_active")
        yield from self._stop("client_cancelled")

    def _stop(self, reason: str) -> Iterator[Event]:
        """End the response in progress."""
        if self._active:
            self.lanes.stop(CONVERSATION)
            yield from self._active.cancelled(reason)

    def _respond(self, event: Event) -> Iterator[Output]:
        if self.settings["type"] == "transcription":
            raise Refusal(400, "A transcription session has no responses.", param="type", code="invalid_value")
        wanted = event.get("response") or {}
        outside = wanted.get("conversation") == "none"
        if self._active and not outside:
            message = f"Conversation already has an active response in progress: {self._active.id}."
            raise Refusal(400, message, code="conversation_already_has_active_response")
        key = self.state.new_id("resp_")
        place = None if outside else self.conversation_id
        asked = ask(self.opening, self.settings, wanted, self._items, place)
        turn = Turn(key, asked, self._items, self.event, self._limits)
        self._turn, self._idle = self._turn if outside else turn, 0
        self._spoken = self._spoken or not outside
        yield turn.created()
        self.lanes.start(key if outside else CONVERSATION, turn.events())

    def _limits(self) -> Event:
        limits = self.opening.allowances(self.settings["model"])
        return self.event("rate_limits.updated", rate_limits=limits)
