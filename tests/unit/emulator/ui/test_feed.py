"""The feed of the page: bounded, and complete for each reader."""

from __future__ import annotations

from collections import deque
from typing import Any

import pytest

from openai_dual.emulator.behaviour.delivery import Break, Head, Step
from openai_dual.emulator.request_log import SocketEvent
from openai_dual.emulator.ui.feed import BEHIND, KEPT, LARGEST, Feed

HEAD = Head(200, "application/json", {}, None)


def feed() -> Feed:
    return Feed(lambda: 7.0)


def test_a_reader_gets_the_history_then_what_is_new() -> None:
    events = feed()
    first = events.add({"path": "/a"})
    reader = events.open()
    history = events.read(reader)
    assert [HEAD, b"x"] == list(events.watch(first, [HEAD, b"x"], whole=False))

    assert [("history", [{"id": 1, "at": 7.0, "path": "/a", "text": "", "end": None}])] == history
    assert [
        ("chunk", {"id": 1, "text": "x"}),
        ("end", {"id": 1, "outcome": "complete", "seconds": 0.0}),
    ] == events.read(reader)
    assert [] == events.read(reader)


@pytest.mark.parametrize(
    ("steps", "taken", "outcome"),
    [
        ([b"a"], 9, "complete"),
        ([b"a", Break()], 2, "cut"),
        ([b"a", Break(reset=True)], 2, "reset"),
        ([b"a", b"b"], 1, "closed"),
    ],
)
def test_how_a_response_ends_is_recorded(steps: list[Step], taken: int, outcome: str) -> None:
    events = feed()
    entry = events.add({})
    watched = events.watch(entry, steps, whole=False)
    for _, _ in zip(range(taken), watched, strict=False):
        pass
    watched.close()  # type: ignore[attr-defined]  # a generator, which the connection drops

    assert entry.end is not None
    assert outcome == entry.end["outcome"]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b'{"value":"sk-planted-key-1234"}', '{"value":"***"}'),
        (b'{"client_secret":"abcdefghi"}', '{"client_secret":"***"}'),
        (b"text with sk-planted-key-1234", "text with ***"),
        (b"\xff\xfe\xfd", "(3 bytes)"),
        (b"", ""),
    ],
)
def test_a_whole_body_is_masked(body: bytes, text: str) -> None:
    events = feed()
    entry = events.add({})
    list(events.watch(entry, [body], whole=True))

    assert text == entry.text


def test_memory_is_bounded() -> None:
    events = feed()
    reader = events.open()
    events.read(reader)
    for _ in range(KEPT + 10):
        entry = events.add({})
    list(events.watch(entry, [b"x" * LARGEST, b"y"] * 3, whole=False))
    for _ in range(BEHIND):
        events.add({})
    (history,) = events.read(reader)
    events.close(reader)
    events.add({})

    assert LARGEST == len(entry.text)
    assert ("history", KEPT) == (history[0], len(history[1]))
    assert [] == list(reader.pending)


def test_a_cleared_feed_starts_again() -> None:
    events = feed()
    reader = events.open()
    events.add({})
    events.clear()

    assert [("history", [])] == events.read(reader)


def test_the_events_of_a_socket_are_recorded_until_it_ends() -> None:
    events = feed()
    log: deque[SocketEvent] = deque([SocketEvent("server", "{}")])
    entry = events.add({})
    events.watch_socket(1, entry, log, " ".join)
    reader = events.open()
    events.read(reader)
    log.append(SocketEvent("client", "Bearer sk-planted-key-1234"))
    names: list[Any] = [name for name, _ in events.read(reader)]
    events.end_socket(1)
    events.end_socket(2)

    assert "server: {}\nclient: Bearer ***\n" == entry.text
    assert ["chunk", "python"] == names
    assert "Bearer ***" == entry.facts["python"]
    assert entry.end is not None
