"""`Dialogue`: what is said over a WebSocket, in order, as a script that both sides follow. Pure.

An entry is `{"in": event}`, which the server sends, `{"out": event}`, which the client must have sent before the next
entries come, `{"out": "type"}` for any event of a type, or `{"close": code}`.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any, Final

Entry = Mapping[str, Any]

SHORT: Final = 64
"""Characters of audio that are kept as they are."""
STORED: Final = "audio:"
"""How audio begins that is stored as its length and its hash."""


def without_audio(event: Any, kind: str = "") -> Any:
    """Return *event* with its audio as length and hash: `audio:4800:0123456789ab`."""
    if isinstance(event, dict):
        kind = str(event.get("type", kind))
        return {
            name: _digest(value) if _is_audio(name, value, kind) else without_audio(value, kind)
            for name, value in event.items()
        }
    return [without_audio(item, kind) for item in event] if isinstance(event, list) else event


def _is_audio(name: str, value: Any, kind: str) -> bool:
    of_audio = name == "audio" or (name == "delta" and kind.endswith("audio.delta"))
    return of_audio and isinstance(value, str) and len(value) > SHORT


def _digest(text: str) -> str:
    try:
        data = b64decode(text, validate=True)
    except ValueError:
        data = text.encode()
    return f"{STORED}{len(data)}:{sha256(data).hexdigest()[:12]}"


def with_silence(event: Any) -> Any:
    """Return *event* with silence of the right length in the place of audio that was not stored."""
    if isinstance(event, dict):
        return {name: with_silence(value) for name, value in event.items()}
    if isinstance(event, list):
        return [with_silence(item) for item in event]
    if isinstance(event, str) and event.startswith(STORED):
        return b64encode(bytes(int(event.split(":")[1]))).decode()
    return event


def comparable(event: Mapping[str, Any]) -> dict[str, Any]:
    """Return *event* as it is compared: without its id, which differs between runs, and with audio as its hash."""
    found: dict[str, Any] = without_audio({name: value for name, value in event.items() if name != "event_id"})
    return found


def entries_of(text: str) -> list[Entry]:
    """Read the entries of a recorded dialogue: one JSON object a line."""
    return [json.loads(line) for line in text.splitlines() if line.strip()]


class Dialogue:
    """A script, and how far both sides have come."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = list(entries)
        self._heard = [False] * len(self._entries)
        self._place = 0

    def hear(self, event: Mapping[str, Any]) -> bool:
        """Take in an event of the client; tell whether the script has it."""
        wanted = comparable(event)
        for number, entry in enumerate(self._entries):
            if self._heard[number] or "out" not in entry:
                continue
            out = entry["out"]
            if out == event.get("type") or (isinstance(out, Mapping) and comparable(out) == wanted):
                self._heard[number] = True
                return True
        return False

    def next(self) -> Entry | None:
        """Return the next entry of the server; None as long as the client has to speak first."""
        while self._place < len(self._entries):
            entry = self._entries[self._place]
            if "out" not in entry:
                self._place += 1
                return entry
            if not self._heard[self._place]:
                return None
            self._place += 1
        return None

    @property
    def is_over(self) -> bool:
        """Whether nothing follows."""
        return all(self._heard[n] for n in range(self._place, len(self._entries)) if "out" in self._entries[n]) and (
            not any("out" not in entry for entry in self._entries[self._place :])
        )

    @property
    def awaited(self) -> str:
        """The event of the client that the script continues after."""
        rest = self._entries[self._place :]
        out = next((each["out"] for each, heard in zip(rest, self._heard[self._place :], strict=True)
                    if "out" in each and not heard), None)  # fmt: skip
        return str(out.get("type") if isinstance(out, Mapping) else out or "nothing")
