"""A local server that speaks the API: for developing and testing without key, network or cost.

`python -m openai_dual.emulator` starts it, and so does `with Emulator() as server:`. Every operation of the
description answers; needs asyncio, h11 and attrs, imports nothing of the client. Imports point down:

- `emulator`     start and stop: a thread with its own event loop
- `server`       bytes of a connection to requests, replies to bytes (h11); the only module that awaits
- `application`  one request to one reply, purely: journal, faults, key, route, checks, headers
- `services`     operation id -> the function that answers it: `chat`, `completions`, `responses`, `embeddings`,
                 `files`, `models`, `moderations`, `audio`, `images`, `runs`; `generic` answers all others
- `state`        what the emulated account holds: ids, clock, collections
- `routing`, `bodies`, `multipart`, `schema`, `sample`, `faults`, `limits`, `journal`   one step each
- `catalogue`    the operations and schemas, read from `_generated/emulator.json`
- `messages`     requests, replies and refusals: plain values

Without a server: `Application().respond(Request.to("/v1/models", "GET", headers))` gives an `Outcome` whose `reply`
has status, headers, content type and body, bytes or an iterable of them.

`demo` stands beside it: `make demo` runs the client against it, and so it alone imports the client.
"""

from __future__ import annotations

from .application import Application, Outcome
from .emulator import Emulator
from .journal import Received
from .messages import Reply, Request

__all__ = ["Application", "Emulator", "Outcome", "Received", "Reply", "Request"]
