"""One socket: a dialogue, its pace, and the log of its events, as steps that `http.upgrade` performs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Literal, TypeAlias

from attrs import frozen

from ..behaviour.delivery import Break
from ..behaviour.pacing import Pacing
from ..messages import dump
from ..request_log import SocketEvent, socket_event
from .dialogue import Dialogue
from .outputs import HangUp, Output


@frozen
class Send:
    """Send a message."""

    text: str


@frozen
class Wait:
    """Wait for a message of the client, at most for a number of seconds."""

    seconds: float | None


SocketStep: TypeAlias = Send | Wait | HangUp | Break


class SocketSession:
    """A dialogue with one client. `receive` takes what the client sends, `next` returns the next step.

    *log* gets the events in both directions.
    """

    def __init__(self, dialogue: Dialogue, pacing: Pacing, log: deque[SocketEvent]) -> None:
        self.on_change: Callable[[], None] = _nothing
        """Called when time has passed, and `next` has something new."""
        self._dialogue, self._pacing, self._log = dialogue, pacing, log
        self._outgoing: deque[Output] = deque(dialogue.open())
        self._not_before = 0.0

    def receive(self, message: str) -> None:
        """Take a message of the client."""
        self._note("client", message)
        self._outgoing.extend(self._dialogue.receive(message))

    def pass_time(self, seconds: int) -> None:
        """Let emulated time pass."""
        ended = self._dialogue.pass_time(seconds)
        if ended:
            self._outgoing.extend(ended)
            self.on_change()

    def next(self, now: float) -> SocketStep:
        """Return the next step; *now* is a time in seconds that never runs backwards."""
        if now < self._not_before:
            return Wait(self._not_before - now)
        if self._outgoing:
            return self._step(self._outgoing.popleft())
        output = self._dialogue.next(now)
        if output is None:
            return Wait(self._dialogue.wait(now))
        self._not_before = now + self._pacing.pace
        return self._step(output)

    def _step(self, output: Output) -> SocketStep:
        if isinstance(output, HangUp):
            return output
        text = dump(output).decode()
        self._note("server", text)
        return Send(text)

    def _note(self, sender: Literal["client", "server"], message: str) -> None:
        self._log.append(socket_event(sender, message))


def _nothing() -> None:
    """Ignore the change: nobody waits for it."""
