"""A local server that speaks the API: for developing and testing without key, network or cost.

`python -m openai_dual.emulator` starts it, and so does `with Emulator() as server:`. Every operation of the
description answers. Needs asyncio, h11 and attrs; of the client it imports errors, redaction and checks of settings.
Imports point down:

- `emulator`     start and stop: a thread with its own event loop
- `listener`     the listening socket and its connections
- `server`       bytes of a connection to requests, steps to bytes (h11); it and `listener` alone await
- `application`  one request to one outcome, purely: journal, faults, limits, dispatch, headers, delivery
- `delivery`, `pacing`   an answer as steps: pieces, pauses, the end of the connection
- `faults`, `fault`, `spoiling`   which requests go wrong, what can go wrong, what that does to an answer
- `limits`       the rate limits of the account
- `turns`, `speech`   what the model is asked, and what it answers: values
- `script`, `scripted`, `answer`   what the model says, by rule or as a user has written it
- `when`         which requests a fault or a scripted answer is meant for
- `dispatch`     key, route, checks, and `services`: operation id -> the function that answers it; `generic` answers
                 what has none
- `runs`, `progress`, `run_steps`, `run_events`, `threads`, `assistants`   services that go together: what is asked of
                 a run, how it goes on, what it leaves behind, what a stream tells of it
- `responses`, `response_...`, `items`, `conversations`   likewise: `response_context` reads what a response goes on
                 from, `response_making` makes it of what `hosted` tools do and of `response_items`, which
                 `response_events` tells
- `chat`, `chat_chunks`, `stored_chats`, `logprobs`, `obfuscation`   likewise
- `vector_stores`, `vector_store_files`, `attachments`, `search`   likewise: stores, their files, the work on these
- `batches`, `batch_lines`; `evals`, `grading`; `fine_tuning`; `uploads`; `videos`; `skills`; `containers`   likewise
- `crud`, `shaping`   things made, listed, changed and deleted by rows of a table, cut to what the schemas say; the rows
                 are in `organization` (with `settings`, `usage`, `audit`) and `kinds`
- `resource`     what most kept things allow: describe, list, change, delete
- `state`, `collection`   what the emulated account holds: ids, clock, things by id, listed page by page
- `routing`, `bodies`, `multipart`, `parsing`, `schema`, `problems`, `sample`, `journal`   one step each
- `catalogue`    the operations and schemas, read from `_generated/emulator.json`
- `messages`     requests, replies and refusals: plain values

Without a server: `Application().respond(Request.to("/v1/models", "GET", headers))` gives an `Outcome`: its `reply` has
status, headers, content type and body (bytes or an iterable of them), its `steps` say how that goes over a connection.

`demo` stands beside it: `make demo` runs the client against it, and so it alone imports the client.
"""

from __future__ import annotations

from .answer import Answer, Tokens, ToolCall
from .application import Application, Outcome
from .emulator import Emulator
from .fault import Fault
from .journal import Received
from .limits import RateLimit
from .messages import Reply, Request
from .pacing import Pacing
from .when import Asked

__all__ = [
    "Answer",
    "Application",
    "Asked",
    "Emulator",
    "Fault",
    "Outcome",
    "Pacing",
    "RateLimit",
    "Received",
    "Reply",
    "Request",
    "Tokens",
    "ToolCall",
]
