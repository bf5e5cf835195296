"""One socket: a dialogue, its pace and fault, and the log of its events, as steps that `http.upgrade` performs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from ..behaviour.delivery import Break
from ..behaviour.fault import BodyPosition, Fault
from ..behaviour.pacing import Pacing
from ..messages import dump
from ..request_log import SocketEvent, socket_event
from .dialogue import Dialogue
from .disturbance import Disturbance
from .outputs import HangUp, Output


@frozen
class Send:
    """Send a message."""

    text: str


@frozen
class Partial:
    """Send the frame of a message up to a position, then end the connection without a close frame."""

    text: str
    at: BodyPosition
    reset: bool


@frozen
class Wait:
    """Wait for a message of the client, at most for a number of seconds."""

    seconds: float | None


@frozen
class Mute:
    """From now on, answer no ping."""


SocketStep: TypeAlias = Send | Partial | Wait | Mute | HangUp | Break


class SocketSession:
    """A dialogue with one client. `receive` takes what the client sends, `next` returns the next step.

    *log* gets the events in both directions.
    """

    def __init__(self, dialogue: Dialogue, pacing: Pacing, fault: Fault | None, log: deque[SocketEvent]) -> None:
        self.on_change: Callable[[], None] = _nothing
        """Called when time has passed, and `next` has something new."""
        self._dialogue, self._log = dialogue, log
        dialogue.push = self._push
        self._pacing = evolve(pacing, pace=fault.pace) if fault and fault.pace else pacing
        self._disturbance = Disturbance(fault) if fault else None
        self._outgoing: deque[Output] = deque(dialogue.open())
        self._messages: deque[str] = deque()
        self._sent = 0
        self._not_before = 0.0

    def receive(self, message: str) -> None:
        """Take a message of the client."""
        self._note("client", message)
        disturbance = self._disturbance
        answer = disturbance.answer(message, self._dialogue, self._sent) if disturbance else None
        self._outgoing.extend(self._dialogue.receive(message) if answer is None else answer)

    def _push(self, output: Output) -> None:
        self._outgoing.append(output)
        self.on_change()

    def close(self) -> None:
        """Take note that the connection has ended."""
        self._dialogue.close()

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
        if self._messages:
            return self._send(self._messages.popleft())
        disturbed = self._disturbed(now)
        return disturbed or self._undisturbed(now)

    def _undisturbed(self, now: float) -> SocketStep:
        if self._outgoing:
            return self._step(self._outgoing.popleft())
        output = self._dialogue.next(now)
        if output is None:
            return Wait(self._dialogue.wait(now))
        self._not_before = now + self._pacing.pace
        return self._step(output)

    def _disturbed(self, now: float) -> SocketStep | None:
        """Return the step of the fault that happens now; None if it changes only what follows."""
        disturbance = self._disturbance
        if disturbance is None:
            return None
        if not disturbance.happens(self._sent):
            return Wait(None) if disturbance.holds else None
        fault = disturbance.fault
        self._outgoing.extendleft(reversed(disturbance.ends(self._dialogue)))
        self._not_before = now + fault.stall
        if disturbance.disappears:
            return Break(fault.reset)
        if fault.ws_mute:
            return Mute()
        return Wait(fault.stall or None) if fault.stall or disturbance.holds else None

    def _step(self, output: Output) -> SocketStep:
        if isinstance(output, HangUp):
            return output
        text = dump(output).decode()
        if self._disturbance is None:
            return self._send(text)
        first, *others = self._disturbance.edited(text, self._sent)
        self._messages.extend(others)
        fault = self._disturbance.fault
        if self._disturbance.cuts and self._sent >= (fault.after or 0):
            return Partial(first, fault.at or 0, fault.reset)
        return self._send(first)

    def _send(self, text: str) -> Send:
        self._sent += 1
        self._note("server", text)
        return Send(text)

    def _note(self, sender: Literal["client", "server"], message: str) -> None:
        self._log.append(socket_event(sender, message))


def _nothing() -> None:
    """Ignore the change: nobody waits for it."""
