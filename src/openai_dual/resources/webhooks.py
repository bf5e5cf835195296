"""`client.webhooks` and the events of webhooks, at their public import path."""

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
