"""`Steering`: the input that was sent for responses in progress, and what became of it. Pure.

Accepted input begins another response, the successor, whose `response.created` names the earlier one; or it waits for
other input (`response.steer.pending`), which an explicit request brings; or it is given back (`response.steer.failed`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

Data = dict[str, Any]

STEERS: Final = "response.steer."
MOST: Final = 1000
"""Responses of which something is remembered; the oldest is forgotten."""


def as_items(given: Any) -> list[Any]:
    """Return an input as a list of items."""
    if given is None:
        return []
    return [{"role": "user", "content": given}] if isinstance(given, str) else list(given)


class Steering:
    """The steers of one connection, by the id of the response that they are for."""

    def __init__(self) -> None:
        self._sent: dict[str, list[list[Any]]] = {}
        """Input in the order in which it was sent, not yet accepted."""
        self._accepted: dict[str, dict[str, list[Any]]] = {}
        """Accepted input by the id of the steer."""
        self._waiting: dict[str, list[Any]] = {}
        """Accepted input that precedes that of the next request."""

    def clear(self) -> None:
        """Forget everything: the connection is lost."""
        self._sent, self._accepted, self._waiting = {}, {}, {}

    def note(self, event: Mapping[str, Any]) -> None:
        """Note a client event that is about to be sent."""
        name = event.get("previous_response_id")
        if event.get("type") == "response.steer" and isinstance(name, str):
            _bounded(self._sent).setdefault(name, []).append(as_items(event.get("input")))

    def settle(self, event: Data) -> None:
        """Take in a server event about a steer."""
        steer: Any = event.get("steer")
        if steer.__class__ is not dict:
            return
        name, key = str(steer.get("previous_response_id")), str(steer.get("id"))
        accepted = self._accepted.get(name, {})
        known = accepted.pop(key, None)
        if not accepted:
            self._accepted.pop(name, None)
        if known is None:
            known = self._first_sent(name)
        if event["type"] == f"{STEERS}accepted":
            _bounded(self._accepted).setdefault(name, {})[key] = known
        elif event["type"] == f"{STEERS}pending":
            _bounded(self._waiting).setdefault(name, []).extend(known)

    def _first_sent(self, name: str) -> list[Any]:
        line = self._sent.get(name)
        found = line.pop(0) if line else []
        if not line:
            self._sent.pop(name, None)
        return found

    def awaits(self, name: Any) -> bool:
        """Tell whether accepted input of the response *name* has not been used yet."""
        return isinstance(name, str) and name in self._accepted

    def successor(self, name: Any) -> list[Any]:
        """Return the input that begins the successor of *name*."""
        accepted = self._accepted.pop(name, {}) if isinstance(name, str) else {}
        return [item for items in accepted.values() for item in items]

    def waiting(self, name: Any) -> list[Any]:
        """Return the input that the service puts before that of a request after the response *name*."""
        return self._waiting.pop(name, []) if isinstance(name, str) else []


def _bounded(found: dict[str, Any]) -> dict[str, Any]:
    while len(found) >= MOST:
        del found[next(iter(found))]
    return found
