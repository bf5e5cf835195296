"""The names that generated channels import from the hand-written code: the only place to change when one moves."""

from __future__ import annotations

from ..core.calls.call import Operation
from ..core.omit import Omit, omit
from ..sockets.protocol.channel import Channel
from ..sockets.senders import ClientEvent, Senders, W, client_event, sender

__all__ = ["Channel", "ClientEvent", "Omit", "Operation", "Senders", "W", "client_event", "omit", "sender"]
