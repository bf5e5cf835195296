"""The parts of a run: those that wait for a batch, those that have one, and those that are left for single calls."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from math import inf
from typing import Literal

from .lines import spooled_request
from .parts import Part, enqueued
from .room import Room
from .spool import Distributor, Spool
from .state_log import StateLog


class PartQueue:
    """Where each part of a run is, and when the next batch of a model may be created."""

    def __init__(self, log: StateLog, spool: Spool, room: Room) -> None:
        self._log, self._spool, self._room = log, spool, room
        self._number = log.facts.last
        self.distributor = Distributor(spool, self._next_number, room.most_of_a_part)
        """It writes the requests of the source."""
        self.ready: deque[Part] = deque()
        """Parts whose batch is not created."""
        self.running: dict[int, Part] = {}
        self.parked: list[Part] = []
        """Parts whose lines are sent live at the end."""
        self.closing: Literal["", "late", "cancelled"] = ""
        """Why no further batch is created."""
        self._blocked: dict[str | None, float] = {}
        """When the next batch of a model may be created; infinity: once another one has ended."""

    def _next_number(self) -> int:
        self._number += 1
        return self._number

    def fits(self, part: Part, moment: float) -> bool:
        """Return whether the batch of *part* may be created at *moment*."""
        if self._blocked.get(part.model, 0.0) > moment:
            return False
        return self._room.fits(part.model, part.tokens, self.enqueued(part.model))

    def enqueued(self, model: str | None) -> int:
        """Return the tokens in the batches of *model*."""
        return enqueued(self.running.values(), model)

    def block(self, model: str | None, until: float = inf) -> None:
        """Create no batch of *model* before *until*; by default before one of its batches has ended."""
        self._blocked[model] = until

    def due(self, moment: float) -> list[float]:
        """Return the seconds after which models may be tried again."""
        return [at - moment for at in self._blocked.values() if moment < at < inf]

    def ended(self, part: Part) -> None:
        """Take out a part whose batch has ended; batches that waited for it may be created."""
        self.running.pop(part.number)
        if self._blocked.get(part.model) == inf:
            self._blocked.pop(part.model)

    def drop(self, part: Part) -> None:
        """End *part*: all its lines have results, or are in other parts."""
        self._log.end(part)
        self._spool.remove(part)

    def replace(self, part: Part, wanted: Callable[[int], bool], tries: int, most: int | None = None) -> None:
        """Make new parts of the lines of *part* that are *wanted*, in its place."""

        def limit(model: str | None) -> int | None:
            return self._room.most_of_a_part(model) if most is None else most

        distributor = Distributor(self._spool, self._next_number, limit)
        new: list[Part] = []
        for text in self._spool.items(part, wanted):
            new += distributor.add(spooled_request(text), tries)
        new += distributor.finish()
        self.ready.extendleft(reversed(self._log.end(part, new)))
        self._spool.remove(part)

    def divide(self, part: Part) -> None:
        """Make at least two parts of *part*."""
        most = self._room.most_of_a_part(part.model)
        half = max(part.tokens // 2, 1)
        self.replace(part, lambda _: True, part.tries, half if most is None else min(most, half))
