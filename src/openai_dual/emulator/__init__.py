"""A local server that speaks the API: for development and tests without an API key, a network or cost.

Start it with `python -m openai_dual.emulator`, or with `with Emulator() as server:`. It serves every operation of the
description. It needs asyncio, h11 and attrs, for WebSockets also websockets; of the client it imports errors, redaction
and checks of settings.

- `emulator`             starts and stops the server: a thread with its own event loop
- `http/`                the listener, its connections (h11) and WebSockets; only these modules and `emulator` await
- `application`          turns one request into one outcome, without I/O
- `sockets`              opens WebSockets, without I/O; `dialogues/` hold the dialogues: events in, events out
- `services/`            serves the operations: one module for each family of resources
- `model/`               the emulated model: the prompt that it gets, the output that it generates
- `request_context`      a checked request with all that a service needs
- `behaviour/`           scripted answers, faults, rate limits, the pace of responses, and which requests they apply to
- `state`, `collection`  the emulated account: ids, clock, resources by id, pages
- `request_log`          the requests received so far
- `request/`             reads requests: routing, bodies, forms, JSON
- `schema/`              made-up values; operations, schemas and their checks are in `openai_dual.validation`
- `ui/`                  the page that shows the requests; loaded on request only
- `hosts`                which hosts are this machine
- `messages`             requests, replies and refusals

Without a server: `Application().respond(Request.to("/v1/models", "GET", headers))` returns an `Outcome`. Its `reply`
has status, headers, content type and body (bytes or an iterable of them). Its `steps` describe how the reply is sent.

`demo` is the only module that imports the client: `make demo` runs the client against the emulator.
"""

from __future__ import annotations

from .application import Application, Outcome
from .behaviour.answer import Answer, Tokens, ToolCall
from .behaviour.batch_rules import BatchRules
from .behaviour.fault import Fault
from .behaviour.pacing import Pacing
from .behaviour.rate_limits import RateLimit
from .behaviour.request_matching import Asked
from .emulator import Emulator
from .messages import Reply, Request
from .request_log import Received, SocketEvent

__all__ = [
    "Answer",
    "Application",
    "Asked",
    "BatchRules",
    "Emulator",
    "Fault",
    "Outcome",
    "Pacing",
    "RateLimit",
    "Received",
    "Reply",
    "Request",
    "SocketEvent",
    "Tokens",
    "ToolCall",
]
