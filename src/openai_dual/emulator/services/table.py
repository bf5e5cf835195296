"""The table of all services by operation id; `generic` serves operations that are not in it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..messages import Refusal, Reply, Request
from ..request_context import RequestContext, Service
from . import (
    audit_log,
    decisions,
    embeddings,
    generic,
    live,
    models,
    moderations,
    realtime,
    vaults,
    voices_and_chatkit,
    webhooks,
)
from .agents import resources as agents
from .agents import sessions
from .assistants import assistants, runs, threads
from .chat import completions, stored, text_completions
from .files import containers, files, skills, uploads
from .jobs import batches, evals, fine_tuning
from .media import images, speech, transcripts, videos
from .organization import resources, settings, usage
from .responses import conversations, operations
from .vector_stores import files as vector_store_files
from .vector_stores import stores

MODULES = (
    *(audit_log, decisions, embeddings, live, models, moderations, realtime, vaults, voices_and_chatkit, webhooks),
    *(agents, sessions),
    *(assistants, runs, threads),
    *(completions, stored, text_completions),
    *(containers, files, skills, uploads),
    *(batches, evals, fine_tuning),
    *(images, speech, transcripts, videos),
    *(resources, settings, usage),
    *(conversations, operations),
    *(stores, vector_store_files),
)
"""The modules that have a table `SERVICES`."""

SERVICES: Mapping[str, Service] = {name: service for module in MODULES for name, service in module.SERVICES.items()}
CLOCK = "x-emulator-clock"
"""The header that moves the emulated clock forward before the request is served: `+86400` is a day."""


def serve(context: RequestContext) -> Reply:
    """Serve a request whose operation is known and whose parameters and body are checked."""
    context.state.skip(seconds_to_skip(context.request))
    models.check_named(context)
    return SERVICES.get(context.operation.id, generic.answer)(context)


def seconds_to_skip(request: Request) -> int:
    """Return the seconds by which *request* moves the clock."""
    text = request.headers.get(CLOCK, "+0")
    if not re.fullmatch(r"\+\d{1,10}", text):
        raise Refusal(400, f"The header {CLOCK} is {text!r}; expected seconds, such as '+3600'.")
    return int(text)
