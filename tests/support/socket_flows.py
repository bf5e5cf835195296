"""Run the flows of a socket session with scripted replies, on a clock that only the script moves."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from openai_dual.core.calls.call import Operation
from openai_dual.core.decoding.decoders import kept
from openai_dual.core.effects import Ask, Sleep
from openai_dual.runtime.drivers import drive
from openai_dual.sockets.protocol.channel import Channel
from openai_dual.sockets.protocol.confirmations import REALTIME_CHANNEL
from openai_dual.sockets.protocol.effects import TIMED_OUT, Dial, HangUp, Receive, Transmit
from openai_dual.sockets.protocol.session import SocketSession
from openai_dual.sockets.protocol.settings import SocketSettings
from openai_dual.sockets.realtime.conversation import Conversation

CHANNEL: Channel[Any] = Channel(
    Operation("realtime.connect", "GET", "/realtime", name="realtime.connect"), kept, **REALTIME_CHANNEL
)
WALL = 1_700_000_000.0


def told(kind: str, **fields: Any) -> str:
    """Return a server event as it comes over the wire."""
    return json.dumps({"type": kind, **fields})


class Line:
    """A scripted connection: what is received, dialled and written, and a trace of what the session asked for."""

    def __init__(
        self, settings: SocketSettings, received: Iterable[Any] = (), *, channel: Channel[Any] = CHANNEL
    ) -> None:
        self.now = 0.0
        self.memory = Conversation(lambda: self.now)
        self.session: SocketSession[Any] = SocketSession(
            channel, settings, lambda: self.now, lambda: WALL + self.now, prefix="p", memory=self.memory
        )
        self._received: Iterator[Any] = iter(received)
        self.trace: list[Any] = []
        self.failing: dict[int, BaseException] = {}
        """Number of a transmission, or -1, -2, ... of a dial -> the error it meets."""
        self._sent = self._dialled = 0

    @property
    def written(self) -> list[str]:
        """The types of the events that were written."""
        return [event["type"] for event in self.trace if isinstance(event, dict)]

    def perform(self, effect: Any) -> Any:
        """Reply to *effect* as the script says."""
        if isinstance(effect, Receive):
            return self._next_reply(effect)
        if isinstance(effect, Transmit):
            self._sent += 1
            self.trace.append(json.loads(effect.text))
            if self._sent in self.failing:
                raise self.failing[self._sent]
        elif isinstance(effect, Dial):
            self._dialled += 1
            self.trace.append("dial")
            if -self._dialled in self.failing:
                raise self.failing[-self._dialled]
            return self._dialled
        elif isinstance(effect, HangUp):
            self.trace.append(f"hang up {effect.code}")
        elif isinstance(effect, Ask):
            return effect.function()
        elif isinstance(effect, Sleep):
            self.now += effect.seconds
            self.trace.append(f"sleep {effect.seconds:g}")
        return None

    def _next_reply(self, effect: Receive) -> Any:
        reply = next(self._received)
        if isinstance(reply, float):
            self.now += reply if effect.within is None else min(reply, effect.within)
            return TIMED_OUT
        if isinstance(reply, BaseException):
            raise reply
        return reply

    def open(self) -> Line:
        """Open the first connection."""
        drive(self.session.open(), self.perform)
        return self

    def send(self, kind: str, **fields: Any) -> None:
        """Send a client event, as a connection does."""
        if drive(self.session.send({"type": kind, **fields}), self.perform):
            drive(self.session.settle(), self.perform)

    def next(self, within: float | None = None) -> Any:
        """Read the next item."""
        return drive(self.session.receive(within), self.perform)
