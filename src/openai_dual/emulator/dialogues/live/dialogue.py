"""The dialogues of a live session: the primary socket, forks, and observers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from ...messages import Json, Refusal
from ...model.generate import generate
from ...model.prompt import Prompt
from .. import audio
from ..dialogue import Handler
from ..opening import Opening
from ..outputs import Event, Output
from . import delegation
from .hub import Hub, hub_of, merged
from .session import SPEECH, SessionDialogue


class LiveDialogue(SessionDialogue):
    """The primary socket, or that of a fork: it starts the session and sends the user's audio."""

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self._parent = hub_of(self.state, opening.path["session_id"]) if "session_id" in opening.path else None
        starting: Mapping[str, Handler] = {
            "session.start": self._start,
            "session.input_audio.append": self._append,
        }
        self.handlers = {**starting, **self.handlers}

    def close(self) -> None:
        """End the session of a connection that was lost, for its observers too."""
        if self.hub and not self.hub.ended:
            self.hub.end_others(self, "connection_lost")
        super().close()

    def _start(self, event: Event) -> Iterator[Output]:
        if self.hub is not None:
            raise Refusal(400, "The session has started already.", param="type", code="session_already_started")
        given = event["session"]
        settings = merged(self._parent.settings, given) if self._parent else given
        self.hub = Hub(self.state, self.state.new_id("live_"), settings)
        self.hub.join(self)
        yield self.answer("session.started", event, session=self.hub.resource(self.opening))

    def _append(self, event: Event) -> Iterator[Output]:
        hub, sound = self.session, audio.decode(event["audio"])
        start = hub.elapsed
        hub.elapsed += self.form.duration(sound)
        if hub.muted:
            return
        if not self.form.is_silent(sound):
            self.lanes.stop(SPEECH)
            hub.heard.append(audio.heard(sound, self.form))
            span = {"start_ms": start, "end_ms": hub.elapsed}
            told = self.event("session.input_transcript.delta", delta=hub.heard[-1], **span)
            yield hub.share(told, self)
            yield from self._triggered(told)
        elif hub.heard:
            text = " ".join(hub.heard)
            hub.heard.clear()
            yield from self._turn(text)

    def _triggered(self, source: Event) -> Iterator[Output]:
        """Yield the decisions that the transcript event *source* triggers."""
        for trigger in self.session.settings.get("triggers") or ():
            if trigger["event_type"] == source["type"]:
                decided = delegation.decision(self.opening, trigger["decisions"], source["delta"])
                told = {"type": "decision.completed", "decision": decided}
                place = {"source_event_id": source["event_id"], "source_event_type": source["type"]}
                yield self.session.share(self.event("decision.event", event=told, **place), self)

    def _turn(self, text: str) -> Iterator[Output]:
        """Answer what the user has said: by delegation if the session has one."""
        hub = self.session
        target = (hub.settings.get("delegation") or {}).get("type")
        if target is None:
            self.speak(self._reply(text))
            return
        key = self.state.new_id("delegation_")
        hub.delegations.add(key)
        told: dict[str, Json] = {"id": key, "type": "delegation", "target": target}
        yield hub.share(self.event("session.delegation.created", delegation=told, offset_ms=hub.elapsed), self)
        follow: Mapping[str, Callable[[str, str], Iterable[Output]]] = {
            "responses": self._delegate_response,
            "decisions": self._delegate_decision,
        }
        if target in follow:
            yield from follow[target](key, text)

    def _delegate_response(self, key: str, text: str) -> Iterable[Output]:
        self.session.items.append({"type": "message", "role": "user", "content": text})
        return self.delegated(key)

    def _delegate_decision(self, key: str, text: str) -> Iterable[Output]:
        config = delegation.configured(self.session.settings, "decisions")
        told = {"type": "decision.completed", "decision": delegation.decision(self.opening, config, text)}
        return [self.session.share(self.event("decision.event", event=told, delegation_id=key), self)]

    def _reply(self, text: str) -> list[str]:
        context = self.opening.context({"model": self.session.settings["model"]})
        return generate(Prompt(text, model=self.session.settings["model"]), context).tokens


class ObserverDialogue(SessionDialogue):
    """An observer: it sees all events of a session from now on, and can steer it, but sends no audio."""

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.hub = hub_of(self.state, opening.path["session_id"])
        self.hub.join(self)
        self.handlers = {**self.handlers, "transport.dtmf.send": self._send_tone}

    def _send_tone(self, event: Event) -> Iterator[Output]:
        yield self.answer("transport.dtmf.sent", event, event=event["event"])
