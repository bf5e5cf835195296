"""Streams of events in progress: in order within a lane, interleaved between lanes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TypeAlias

from attrs import define, field

from .outputs import Output, Rest

Stream: TypeAlias = Iterator[Output | Rest]


@define
class _Lane:
    streams: deque[Stream] = field(factory=deque[Stream])
    ready_at: float = 0.0
    """The time until which the lane rests."""


class Lanes:
    """Lanes by name. Each yields the events of its first stream; the next stream starts when that one has ended."""

    def __init__(self) -> None:
        self._lanes: dict[str, _Lane] = {}

    def __len__(self) -> int:
        """Return the number of streams that have not ended."""
        return sum(len(lane.streams) for lane in self._lanes.values())

    def start(self, name: str, stream: Stream) -> None:
        """Append *stream* to the lane called *name*."""
        self._lanes.setdefault(name, _Lane()).streams.append(stream)

    def stop(self, name: str) -> None:
        """Drop the streams of the lane called *name*."""
        self._lanes.pop(name, None)

    def next(self, now: float) -> Output | None:
        """Return the next event of the lane whose turn it is; None if there is none, or all lanes rest."""
        for name in [*self._lanes]:
            output = self._next_of(name, now)
            if output is not None:
                return output
        return None

    def wait(self, now: float) -> float | None:
        """Return the seconds until a lane that rests has its next event; None if there is no stream."""
        return min((max(0.0, lane.ready_at - now) for lane in self._lanes.values()), default=None)

    def _next_of(self, name: str, now: float) -> Output | None:
        lane = self._lanes[name]
        while lane.streams and lane.ready_at <= now:
            output = next(lane.streams[0], None)
            if isinstance(output, Rest):
                lane.ready_at = now + output.seconds
            elif output is None:
                lane.streams.popleft()
            else:
                self._put_last(name)
                return output
        if not lane.streams:
            self._lanes.pop(name, None)
        return None

    def _put_last(self, name: str) -> None:
        if name in self._lanes:
            self._lanes[name] = self._lanes.pop(name)
