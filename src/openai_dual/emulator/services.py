"""Which function answers which operation: the tables of the modules, merged; all others are answered generically."""

from __future__ import annotations

import re
from collections.abc import Mapping

from . import (
    assistants,
    audio,
    audit,
    batches,
    chat,
    completions,
    containers,
    conversations,
    embeddings,
    evals,
    files,
    fine_tuning,
    generic,
    images,
    kinds,
    models,
    moderations,
    organization,
    realtime,
    responses,
    runs,
    settings,
    skills,
    stored_chats,
    threads,
    transcripts,
    uploads,
    usage,
    vector_store_files,
    vector_stores,
    videos,
)
from .messages import Refusal, Reply
from .visit import Service, Visit

MODULES = (
    assistants,
    audio,
    audit,
    batches,
    chat,
    completions,
    containers,
    conversations,
    embeddings,
    evals,
    files,
    fine_tuning,
    images,
    kinds,
    models,
    moderations,
    organization,
    realtime,
    responses,
    runs,
    settings,
    skills,
    stored_chats,
    threads,
    transcripts,
    uploads,
    usage,
    vector_store_files,
    vector_stores,
    videos,
)
"""The modules that have a table `SERVICES`."""

SERVICES: Mapping[str, Service] = {name: service for module in MODULES for name, service in module.SERVICES.items()}
CLOCK = "x-emulator-clock"
"""The header by which a request lets time pass first: `+86400` is a day, in which things expire."""


def answer(visit: Visit) -> Reply:
    """Answer a request whose operation is known and whose parameters and body are checked."""
    visit.state.wait(_seconds(visit.request.headers.get(CLOCK, "+0")))
    models.check_named(visit)
    return SERVICES.get(visit.operation.id, generic.answer)(visit)


def _seconds(text: str) -> int:
    if not re.fullmatch(r"\+\d{1,10}", text):
        raise Refusal(400, f"The header {CLOCK} holds {text!r}; expected are seconds, such as '+3600'.")
    return int(text)
