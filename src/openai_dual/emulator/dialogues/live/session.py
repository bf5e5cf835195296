"""What all sockets of a live session can do: settings, appended content, decisions, delegated responses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, Final

from ...messages import Refusal
from ...model.output import tokenize
from ...services.responses.input_items import text as text_of
from .. import audio
from ..dialogue import Dialogue, Handler
from ..opening import Opening
from ..outputs import Event, Output, Rest
from . import delegation
from .hub import Hub

SPEECH: Final = "speech"
"""The lane of the assistant's speech."""
APPENDED: Final = ("instructions", "thinking", "commentary")


class SessionDialogue(Dialogue):
    """A socket of a live session."""

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.hub: Hub | None = None
        appending: dict[str, Handler] = {f"session.{kind}.append": partial(self._add, kind) for kind in APPENDED}
        self.handlers = {
            "session.update": self._update,
            "session.close": self._close,
            "session.input_audio.mute": partial(self._mute, muted=True),
            "session.input_audio.unmute": partial(self._mute, muted=False),
            "session.output_audio.fixture.play": self._play,
            **appending,
            "decision.create": self._decide,
            "decision.item.create": self._create_decision_item,
            "decision.item.delete": self._delete_decision_item,
            "response.item.create": self._create_response_item,
            "response.create": self._respond,
        }

    @property
    def session(self) -> Hub:
        """The session; before `session.start` there is none, and an event that needs it is refused."""
        if self.hub is None:
            raise Refusal(400, "The first event must be 'session.start'.", param="type", code="session_not_started")
        return self.hub

    def error(self, refusal: Refusal, event: Event) -> Event:
        """Return the error event for *refusal*, with the id of the client's event."""
        told = {"type": refusal.kind, "code": refusal.code or "invalid_request", "message": refusal.message}
        key = event.get("event_id")
        return self.event("error", error=told | {"param": refusal.param, "client_event_id": key}, client_event_id=key)

    def expire(self) -> list[Output]:
        """Return the end after an hour."""
        return [*self.hub.closing(self, "expired")] if self.hub else super().expire()

    def close(self) -> None:
        """Leave the session."""
        if self.hub:
            self.hub.leave(self)

    def answer(self, kind: str, given: Event, **fields: Any) -> Event:
        """Return a server event that answers the client event *given*; all sockets of the session get it."""
        key = given.get("event_id")
        told = self.event(kind, **fields) | ({"client_event_id": key} if key else {})
        return self.session.share(told, self)

    def shared(self, stream: Iterable[Output | Rest]) -> Iterator[Output | Rest]:
        """Yield the events of *stream*; all sockets of the session get them."""
        for output in stream:
            if isinstance(output, dict):
                self.session.share(output, self)
            yield output

    def speak(self, tokens: Iterable[str]) -> None:
        """Let the assistant say *tokens*."""
        self.lanes.start(SPEECH, self.shared(self._speech(tokens)))

    def _speech(self, tokens: Iterable[str]) -> Iterator[Output]:
        form, at = self.form, self.session.elapsed
        for token in tokens:
            span = {"start_ms": at, "end_ms": at + audio.MS_PER_TOKEN}
            yield self.event("session.output_transcript.delta", delta=token, **span)
            sound = audio.encode(form.silence(audio.MS_PER_TOKEN))
            yield {"type": "session.output_audio.delta", "delta": sound, **span}
            at += audio.MS_PER_TOKEN
        yield self.event("session.usage.updated", usage=self.session.usage(), context_window={"usage_ratio": 0.01})

    @property
    def form(self) -> audio.AudioFormat:
        """The format of the session's audio."""
        form = (self.session.settings.get("audio") or {}).get("format") or {}
        return audio.FORMATS[form.get("type", "audio/pcm")]

    def _update(self, event: Event) -> Iterator[Output]:
        self.session.update(event["session"])
        yield self.answer("session.updated", event, session=self.session.resource(self.opening))

    def _close(self, event: Event) -> Iterable[Output]:
        ending = self.session.closing(self, "close_requested", event.get("event_id"))
        self.session.end_others(self, "close_requested")
        return ending

    def _mute(self, event: Event, *, muted: bool) -> Iterator[Output]:
        self.session.muted = muted
        yield self.answer(f"session.input_audio.{'muted' if muted else 'unmuted'}", event)

    def _play(self, event: Event) -> Iterator[Output]:
        sound = audio.decode(event["audio"])
        yield self.answer("session.output_audio.fixture.playing", event)
        yield self.session.share({"type": "session.output_audio.delta", "delta": audio.encode(sound)}, self)
        yield self.answer("session.output_audio.fixture.played", event)

    def _add(self, kind: str, event: Event) -> Iterator[Output]:
        key, tokens = event["delegation_id"], tokenize(event["content"])
        if key is not None and key not in self.session.delegations:
            message = f"Delegation '{key}' does not exist."
            raise Refusal(400, message, param="delegation_id", code="delegation_not_found")
        at = self.session.elapsed
        yield self.answer(f"session.{kind}.appended", event, start_ms=at, end_ms=at + len(tokens) * audio.MS_PER_TOKEN)
        if kind == "commentary":
            self.speak(tokens)

    def _decide(self, event: Event) -> Iterator[Output]:
        hub, key = self.session, event["event_id"]
        if key in hub.seen:
            message = f"The event_id '{key}' was used before."
            raise Refusal(400, message, param="event_id", code="duplicate_event_id")
        config = delegation.configured(hub.settings, "decisions")
        text = " ".join(text_of(item) for item in hub.decided) or " ".join(hub.heard) or "(silence)"
        decided = delegation.decision(self.opening, config, text)
        hub.seen.add(key)
        told = {"type": "decision.completed", "decision": decided}
        yield hub.share(self.event("decision.event", event=told, source_event_id=key), self)

    def _create_decision_item(self, event: Event) -> Iterator[Output]:
        item = {"id": self.state.new_id("item_")} | {k: v for k, v in event["item"].items() if v is not None}
        self.session.decided.append(item)
        yield self.answer("decision.item.created", event, item=item)

    def _delete_decision_item(self, event: Event) -> Iterator[Output]:
        key, known = event["item_id"], self.session.decided
        if not any(item["id"] == key for item in known):
            raise Refusal(400, f"Item '{key}' does not exist.", param="item_id", code="item_not_found")
        known[:] = [item for item in known if item["id"] != key]
        yield self.answer("decision.item.deleted", event, item_id=key)

    def _create_response_item(self, event: Event) -> Iterable[Output]:
        delegation.configured(self.session.settings, "responses")
        self.session.items.append(event["item"])
        return ()

    def _respond(self, event: Event) -> Iterator[Output]:
        yield from self.delegated(None, event.get("event_id"))

    def delegated(self, key: str | None, client_event: str | None = None) -> Iterator[Output]:
        """Yield the events of a delegated response, and let the assistant say its text."""
        hub = self.session
        config = delegation.configured(hub.settings, "responses")
        events = delegation.response(self.opening, config, hub.items)
        place = {"client_event_id": client_event} if client_event else {}
        for inner in events:
            yield hub.share(self.event("response.event", event=inner, delegation_id=key, **place), self)
            if inner["type"] in {"response.completed", "response.incomplete"}:
                output = inner["response"]["output"]
                hub.items += output
                self.speak(tokenize(" ".join(text_of(item) for item in output if item["type"] == "message")))
