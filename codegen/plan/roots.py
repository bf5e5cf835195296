"""Types that are generated although no operation leads to them: webhook messages and the events of channels. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..description.schemas import Schema, referred
from ..normalise.webhooks import WEBHOOK_EVENT
from .request_modules import Request

Channel = Mapping[str, Any]


def channels(document: Mapping[str, Any]) -> list[Channel]:
    """Return the WebSocket channels of *document*: path, parameters and the events of either side."""
    found: list[Channel] = document.get("x-channels", [])
    return found


def received(document: Mapping[str, Any]) -> list[str]:
    """List the components that become classes: what the service sends of its own accord, and what channels accept."""
    sides = ("serverEvent", "clientEvent")
    events = [referred(channel[side]) for channel in channels(document) for side in sides]
    named = [WEBHOOK_EVENT, *filter(None, events)]
    return [name for name in named if name in document["components"]["schemas"]]


def sent(document: Mapping[str, Any]) -> list[tuple[str, Request]]:
    """List the components that are sent over a channel, each with the module of its types."""
    return [
        (name, Request(channel["accessor"].replace(".", "_"), channel["accessor"].partition(".")[0], [event]))
        for channel in channels(document)
        if (name := sent_name(channel)) and (event := channel["clientEvent"])
    ]


def sent_name(channel: Channel) -> str | None:
    """Return the component of the events that a client sends; None if they are written out in place."""
    event: Schema = channel["clientEvent"]
    return referred(event)
