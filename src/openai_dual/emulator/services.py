"""Which function answers which operation: the tables of the modules, merged; all others are answered generically."""

from __future__ import annotations

from collections.abc import Mapping

from . import audio, chat, completions, embeddings, files, generic, images, models, moderations, responses, runs
from .messages import Reply
from .visit import Service, Visit

MODULES = (
    audio,
    chat,
    completions,
    embeddings,
    files,
    images,
    models,
    moderations,
    responses,
    runs,
)
"""The modules that have a table `SERVICES`."""

SERVICES: Mapping[str, Service] = {name: service for module in MODULES for name, service in module.SERVICES.items()}


def answer(visit: Visit) -> Reply:
    """Answer a request whose operation is known and whose parameters and body are checked."""
    models.check_named(visit)
    return SERVICES.get(visit.operation.id, generic.answer)(visit)
