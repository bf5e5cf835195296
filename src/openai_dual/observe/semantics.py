"""OpenTelemetry's conventions for generative AI: names of operations, attributes of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from ..core.call_info import CallInfo

PROVIDER: Final = "openai"
OPERATIONS: Final = {
    "chat.completions.create": "chat",
    "responses.create": "chat",
    "responses.compact": "chat",
    "beta.responses.create": "chat",
    "completions.create": "text_completion",
    "embeddings.create": "embeddings",
    "vector_stores.search": "retrieval",
    "images.generate": "generate_content",
    "images.edit": "generate_content",
    "images.create_variation": "generate_content",
    "audio.speech.create": "generate_content",
    "audio.transcriptions.create": "generate_content",
    "audio.translations.create": "generate_content",
    "beta.assistants.create": "create_agent",
    "beta.threads.runs.create": "invoke_agent",
    "beta.threads.create_and_run": "invoke_agent",
}
"""Method of the client -> operation name of the conventions. Other methods have none."""


def conventional(call: CallInfo) -> dict[str, str | int]:
    """Return the attributes of *call* that spans and measurements share."""
    parts = urlsplit(call.url)
    found: dict[str, str | int | None] = {
        "gen_ai.operation.name": OPERATIONS.get(call.name),
        "gen_ai.provider.name": PROVIDER,
        "gen_ai.request.model": call.model,
        "server.address": parts.hostname,
        "server.port": parts.port or (443 if parts.scheme == "https" else 80),
    }
    return {name: value for name, value in found.items() if value is not None}
