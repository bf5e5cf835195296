"""A live session: its settings, and the sockets that see its events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...messages import Json, Refusal
from ...services import live
from ...services.shaping import shaped
from ...state import State
from ..dialogue import LIFETIME, Dialogue
from ..opening import Opening
from ..outputs import Event, HangUp

MERGED = ("audio", "delegation", "client")
"""Settings that are merged field by field."""


class Hub:
    """One live session, whose *settings* are those of `session.start`; its members are dialogues."""

    def __init__(self, state: State, key: str, settings: Mapping[str, Any]) -> None:
        self.id, self.settings = key, dict(settings)
        self.elapsed = 0
        """Milliseconds of the user's audio so far."""
        self.muted = self.ended = False
        self.heard: list[str] = []
        """What the user has said in this turn."""
        self.items: list[Json] = []
        """The input of the next delegated response."""
        self.decided: list[Json] = []
        """The items that decisions are about."""
        self.delegations: set[str] = set()
        self.seen: set[str] = set()
        """The ids of events that must not be used again."""
        self._members: list[Dialogue] = []
        self._expires = state.time + LIFETIME
        state.collection(live.NOUN).add({"id": key, "status": "active", "session": self.settings})
        state.collection(live.HUB).add({"id": key, "hub": self, "end": self.hang_up})
        self._state = state

    def join(self, member: Dialogue) -> None:
        """Let *member* see the events from now on."""
        self._members.append(member)

    def leave(self, member: Dialogue) -> None:
        """Forget *member*."""
        self._members = [one for one in self._members if one is not member]

    def share(self, event: Event, sender: Dialogue | None) -> Event:
        """Send *event* to all members except *sender*, and return it."""
        for member in self._members:
            if member is not sender:
                member.push(event)
        return event

    def update(self, given: Mapping[str, Any]) -> None:
        """Change the settings."""
        self.settings = merged(self.settings, given)

    def resource(self, opening: Opening) -> dict[str, Any]:
        """Return the session as events have it."""
        context = opening.context({})
        told = {"id": self.id, "status": "active", "expires_at": self._expires, **self.settings}
        resource: dict[str, Any] = shaped(context, {"$ref": "LiveSessionResource"}, told)
        return resource

    def usage(self) -> dict[str, Any]:
        """Return the usage so far."""
        return {"seconds": self.elapsed / 1000, "active_seconds": self.elapsed // 1000, "paused_seconds": 0}

    def hang_up(self, reason: str) -> None:
        """End the session for all members, because of a request over HTTP."""
        for member in [*self._members]:
            for output in self.closing(member, reason):
                member.push(output)

    def closing(self, member: Dialogue, reason: str, event_id: str | None = None) -> list[Event | HangUp]:
        """Return the end of the session for *member*."""
        self.ended = True
        self._state.collection(live.NOUN).add({"id": self.id, "status": "ended", "session": self.settings})
        event = member.event("session.closed", reason=reason, session=self.resource(member.opening), usage=self.usage())
        return [event | ({"client_event_id": event_id} if event_id else {}), HangUp(1000)]

    def end_others(self, sender: Dialogue, reason: str) -> None:
        """End the session for all members except *sender*."""
        for member in [one for one in self._members if one is not sender]:
            for output in self.closing(member, reason):
                member.push(output)


def merged(settings: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return *settings* with what is *given*."""
    inner = {name: {**(settings.get(name) or {}), **given[name]} for name in MERGED if given.get(name)}
    return {**settings, **given, **inner}


def hub_of(state: State, key: str) -> Hub:
    """Return the active session *key*; an unknown one is refused with 404, one that has ended with 400."""
    session = state.collection(live.NOUN).get(key)
    if session["status"] != "active":
        raise Refusal(400, f"The session '{key}' is {session['status']}.", param="session_id")
    found = state.collection(live.HUB).all(lambda hub: bool(hub["id"] == key))
    return found[0]["hub"] if found else Hub(state, key, session["session"] or {"model": "gpt-live-1"})
