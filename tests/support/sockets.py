"""Talk to an emulator over a WebSocket with the client of the package websockets."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import pytest

from openai_dual.emulator import Emulator

client = pytest.importorskip("websockets.sync.client", reason="needs websockets")
exceptions = pytest.importorskip("websockets.exceptions", reason="needs websockets")

KEY = "sk-emulator-test"


@contextmanager
def connected(
    server: Emulator, target: str = "/realtime?model=gpt-realtime", key: str = KEY, fault: str = ""
) -> Generator[Any, None, None]:
    url = server.base_url.replace("http", "ws", 1) + target
    headers = {"authorization": f"Bearer {key}"} if key else {}
    headers |= {"x-emulator-fault": fault} if fault else {}
    with client.connect(url, additional_headers=headers, proxy=None) as socket:
        yield socket


def read(socket: Any, last: str) -> list[Any]:
    """Return the events up to the first one of the type *last*."""
    events: list[Any] = []
    while not events or events[-1]["type"] != last:
        events.append(json.loads(socket.recv(timeout=10)))
    return events


def ask(socket: Any) -> Any:
    """Send an event and return the answer."""
    socket.send('{"type": "input_audio_buffer.clear"}')
    return socket.recv(timeout=10)
