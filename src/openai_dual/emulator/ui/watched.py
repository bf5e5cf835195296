"""The application with its page: it records each request and response, and serves `/_ui`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from attrs import evolve

from ..application import Application, Outcome
from ..behaviour.delivery import steps
from ..behaviour.fault import Fault
from ..behaviour.pacing import AT_ONCE
from ..behaviour.request_matching import matchable
from ..dialogues.table import find
from ..messages import Json, Request
from ..request_log import Received
from ..sockets import Upgrade
from .dialogues import program
from .feed import Entry, Feed
from .panel import Panel, is_for_page
from .snippets import curl, python
from .switches import Switches


class WatchedApplication(Application):
    """An application that also serves the page; its arguments are those of `Application`."""

    def __init__(self, seed: int = 0, **settings: Any) -> None:
        super().__init__(seed, **settings)
        self._feed = Feed(self._clock)
        self._panel = Panel(self._feed, Switches(self.faults), self._limits.report)

    def respond_early(self, head: Request) -> Outcome | None:
        """Respond to a request whose body was not read yet; faults do not hit the page."""
        return None if is_for_page(head.path) else super().respond_early(head)

    def respond(self, request: Request, *, head_seen: bool = False) -> Outcome:
        """Respond to *request*, which is for the page or for the API."""
        if not is_for_page(request.path):
            return super().respond(request, head_seen=head_seen)
        reply, events = self._panel.respond(request)
        return Outcome(reply, events or steps(reply, None, AT_ONCE, self._random))

    def upgrade(self, request: Request) -> Outcome | Upgrade | None:
        """Open a WebSocket, and record its events."""
        opened = super().upgrade(request)
        if opened is None:
            return None
        received = self.journal[-1]
        written = _program(request, received)
        entry = self._record(request, received, {"python": written([]), "curl": None})
        if isinstance(opened, Upgrade):
            self._feed.watch_socket(id(opened), entry, received.events, written)
            return opened
        return self._watched(entry, opened)

    def close(self, upgrade: Upgrade) -> None:
        """Forget a socket whose connection has ended."""
        super().close(upgrade)
        self._feed.end_socket(id(upgrade))

    def _respond(self, request: Request, early: Fault | None) -> Outcome:
        outcome = super()._respond(request, early)
        return self._watched(self._record(request, self.journal[-1]), outcome)

    def _record(self, request: Request, received: Received, more: Mapping[str, Json] | None = None) -> Entry:
        return self._feed.add({**_facts(received, _root(request)), **(more or {})})

    def _watched(self, entry: Entry, outcome: Outcome) -> Outcome:
        whole = isinstance(outcome.reply.body, bytes)
        return evolve(outcome, steps=self._feed.watch(entry, outcome.steps, whole=whole))


def _program(request: Request, received: Received) -> Callable[[Sequence[str]], str]:
    """Return what makes the program of a dialogue."""
    found = find(request)
    name, path = ("realtime.connect", {}) if found is None else (found[0].name, found[1])
    return partial(program, name, path, dict(received.query), _root(request))


def _root(request: Request) -> str:
    return f"http://{request.headers.get('host', 'localhost')}"


def _facts(received: Received, root: str) -> dict[str, Json]:
    """Return what the page shows of a request; the log has masked its credentials."""
    asked = matchable(received, received.body)
    body = received.body
    return {
        "method": received.method,
        "path": received.path,
        "query": [list(pair) for pair in received.query],
        "headers": dict(received.headers),
        "body": f"({len(body)} bytes)" if isinstance(body, bytes) else body,
        "operation": received.operation,
        "model": asked.model or dict(received.query).get("model"),
        "streamed": asked.streamed,
        "status": received.status,
        "python": python(received, root),
        "curl": curl(received, root),
    }
