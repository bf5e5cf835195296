"""`client.webhooks` and the events of webhooks, at their public import path."""

from typing import Any

from ..helpers.webhooks import (
    LiveCallData,
    LiveCallIncomingEvent,
    RealtimeCallData,
    RealtimeCallIncomingEvent,
    ResourceData,
    ResourceEvent,
    SIPHeader,
    UnknownEvent,
    Webhooks,
)
from . import named

__all__ = [
    "LiveCallData",
    "LiveCallIncomingEvent",
    "RealtimeCallData",
    "RealtimeCallIncomingEvent",
    "ResourceData",
    "ResourceEvent",
    "SIPHeader",
    "UnknownEvent",
    "Webhooks",
]


def __getattr__(name: str) -> Any:
    """Return a class that the official module has besides, such as `AsyncWebhooks`."""
    return named(__name__, name)
