"""The requests and responses as events for the page: a bounded history, and a queue for each reader."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeAlias

from attrs import Factory, define

from ...redaction import REDACTION, mask_keys
from ..behaviour.delivery import Break, Step
from ..messages import Json, dump
from ..request.json_parsing import parse_json
from ..request_log import SocketEvent

KEPT = 500
"""The number of requests in the history; the oldest are dropped."""
LARGEST = 64 * 1024
"""The maximum number of bytes of a response that is shown."""
BEHIND = 5_000
"""The number of events after which a slow reader starts again with the history."""

Program: TypeAlias = Callable[[Sequence[str]], str]
"""Makes a program of the messages that the client of a WebSocket sent."""
Event: TypeAlias = tuple[str, Json]
"""Name and data."""


@define
class Entry:
    """A request, the response as far as it is sent, and how it ended."""

    facts: dict[str, Json]
    text: str = ""
    end: dict[str, Json] | None = None

    def data(self) -> dict[str, Json]:
        """Return the entry as JSON."""
        return {**self.facts, "text": self.text, "end": self.end}


@define
class Reader:
    """The events that one open page has not read."""

    pending: deque[Event] = Factory(deque)
    behind: bool = True


@define
class _Socket:
    entry: Entry
    events: deque[SocketEvent]
    program: Program
    seen: int = 0
    sent: list[str] = Factory(list)
    """The messages of the client."""


class Feed:
    """Records requests, and reports them to each `Reader`; *clock* returns the time in seconds.

    It is used on one thread only: that of the emulator's event loop.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._number = 0
        self._entries: deque[Entry] = deque(maxlen=KEPT)
        self._readers: list[Reader] = []
        self._sockets: dict[int, _Socket] = {}

    def open(self) -> Reader:
        """Return a new reader; it gets the history first."""
        reader = Reader()
        self._readers.append(reader)
        return reader

    def close(self, reader: Reader) -> None:
        """Forget *reader*."""
        self._readers = [each for each in self._readers if each is not reader]

    def read(self, reader: Reader) -> list[Event]:
        """Return the events since the last call; the history if the reader is new or too slow."""
        self._poll_sockets()
        events: list[Event] = list(reader.pending)
        if reader.behind:
            events = [("history", [entry.data() for entry in self._entries])]
        reader.behind = False
        reader.pending.clear()
        return events

    def clear(self) -> None:
        """Forget the requests so far."""
        self._entries.clear()
        for reader in self._readers:
            reader.pending.clear()
            reader.behind = True

    def add(self, facts: dict[str, Json]) -> Entry:
        """Record a request with its *facts*."""
        self._number += 1
        entry = Entry({"id": self._number, "at": self._clock(), **facts})
        self._entries.append(entry)
        self._publish("request", entry.data())
        return entry

    def watch(self, entry: Entry, steps: Iterable[Step], *, whole: bool) -> Iterator[Step]:
        """Yield *steps* unchanged, and record the bytes and the end. A *whole* body is masked as JSON."""
        started, outcome = self._clock(), "closed"
        try:
            for step in steps:
                if isinstance(step, bytes):
                    self._grow(entry, _masked(step) if whole else _text(step))
                elif isinstance(step, Break):
                    outcome = "reset" if step.reset else "cut"
                yield step
            outcome = "complete"
        finally:
            self._end(entry, {"outcome": outcome, "seconds": round(self._clock() - started, 3)})

    def watch_socket(self, key: int, entry: Entry, events: deque[SocketEvent], program: Program) -> None:
        """Record the *events* of a WebSocket until `end_socket`; *program* shows the messages of its client."""
        self._sockets[key] = _Socket(entry, events, program)

    def end_socket(self, key: int) -> None:
        """Record the end of a WebSocket."""
        self._poll_sockets()
        if ended := self._sockets.pop(key, None):
            seconds = round(self._clock() - ended.entry.facts["at"], 3)
            self._end(ended.entry, {"outcome": "complete", "seconds": seconds})

    def _poll_sockets(self) -> None:
        for each in self._sockets.values():
            before = len(each.sent)
            for event in islice(each.events, each.seen, None):
                self._grow(each.entry, f"{event.sender}: {mask_keys(event.message)}\n")
                if event.sender == "client":
                    each.sent.append(event.message)
            each.seen = len(each.events)
            if len(each.sent) > before:
                each.entry.facts["python"] = mask_keys(each.program(each.sent))
                self._publish("python", {"id": each.entry.facts["id"], "text": each.entry.facts["python"]})

    def _grow(self, entry: Entry, text: str) -> None:
        room = LARGEST - len(entry.text)
        if room > 0:
            entry.text += text[:room]
            self._publish("chunk", {"id": entry.facts["id"], "text": text[:room]})

    def _end(self, entry: Entry, end: dict[str, Json]) -> None:
        entry.end = end
        self._publish("end", {"id": entry.facts["id"], **end})

    def _publish(self, name: str, data: Json) -> None:
        for reader in self._readers:
            if not reader.behind:
                reader.pending.append((name, data))
                if len(reader.pending) > BEHIND:
                    reader.pending.clear()
                    reader.behind = True


def _text(data: bytes) -> str:
    return mask_keys(data.decode(errors="replace"))


def _masked(data: bytes) -> str:
    """Return a body as text with credentials masked; one that is not text as its size."""
    try:
        return mask_keys(dump(REDACTION.json(parse_json(data))).decode())
    except ValueError:
        pass
    try:
        return mask_keys(data.decode())
    except UnicodeDecodeError:
        return f"({len(data)} bytes)"
