"""Read the WebSocket channels and the schemas of their events from `_generated`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen

from ...validation.catalogue import SOURCE, Schema, catalogue

EVENTS = SOURCE.with_name("events.json")


@frozen
class Channel:
    """A WebSocket channel of the API: its address, and the schemas of the events in both directions."""

    name: str
    """Its method on the client, such as `realtime.connect`."""
    path: str
    required: tuple[str, ...]
    """The query parameters that must be given."""
    sent: str
    """The schema of the client's events."""
    received: str
    """The schema of the server's events."""
    beta: str | None
    """The value of the header `OpenAI-Beta` that selects the channel."""

    def match(self, path: str) -> Mapping[str, str] | None:
        """Return the path parameters of *path*, which is without `/v1`, or None if it is another address."""
        found = re.fullmatch(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", self.path), path)
        return found.groupdict() if found else None


@frozen
class Channels:
    """All channels, and all schemas by name: those of events, and those of the catalogue."""

    channels: tuple[Channel, ...]
    schemas: Mapping[str, Schema]


@cache
def channels() -> Channels:
    """Read the channels once."""
    facts: list[dict[str, Any]] = _read(SOURCE)["channels"]
    return Channels(tuple(map(_channel, facts)), {**catalogue().schemas, **_read(EVENTS)["schemas"]})


def _read(source: Path) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(source.read_bytes())
    return facts


def _channel(facts: dict[str, Any]) -> Channel:
    required = [one["name"] for one in facts["parameters"] if one["in"] == "query" and one["required"]]
    return Channel(facts["name"], facts["path"], tuple(required), facts["sent"], facts["received"], facts["beta"])
