"""Names at the top of the official package that this package does not have, with what to use in their place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_RESOURCE = "call `{0}` of a client"
_AND_TYPE = "call `{0}` of a client, and import the type from `openai_dual.{1}`"

INSTEAD: Final[Mapping[str, str]] = {
    "ReconnectingOverrides": "return `openai_dual.Reconnected` from `on_reconnecting`",
    "Transport": "annotate with `httpx.BaseTransport`",
    "ProxiesTypes": "give the client the URL as `proxy`",
    "RequestOptions": "annotate with `dict[str, Any]`, or import it from `openai_dual.dropin.aliases`",
    "extract_stream_chunk_type": "import it from `openai_dual.dropin.stream_types`",
    "MissingStreamClassError": "leave it out: `stream=True` needs no class of streams",
    "BasePage": "import it from `openai_dual.pagination`",
    "Audio": _RESOURCE.format("audio.transcriptions.create"),
    "ChatCompletion": _AND_TYPE.format("chat.completions.create", "types.chat"),
    "Completion": _AND_TYPE.format("completions.create", "types"),
    "Edit": _RESOURCE.format("chat.completions.create"),
    "Embedding": _AND_TYPE.format("embeddings.create", "types"),
    "File": _RESOURCE.format("files.create"),
    "FineTune": _RESOURCE.format("fine_tuning.jobs.create"),
    "FineTuningJob": _AND_TYPE.format("fine_tuning.jobs.create", "types.fine_tuning"),
    "Image": _AND_TYPE.format("images.generate", "types"),
    "Model": _AND_TYPE.format("models.retrieve", "types"),
    "Moderation": _AND_TYPE.format("moderations.create", "types"),
    "error": "import the errors from `openai_dual`",
    **dict.fromkeys(
        (
            *("_base_client", "_client", "_constants", "_exceptions", "_files", "_httpx2", "_legacy_response"),
            *("_models", "_response", "_streaming", "_types", "_utils", "_qs", "_resource", "lib"),
        ),
        "run the program with `openai_dual.dropin`",
    ),
}
"""Name -> what to do."""
OF_CLIENTS: Final[Mapping[str, str]] = {
    "custom_auth": "give the client an `http_client` with `auth`, or a `middleware`",
    "platform_headers": "give the client `default_headers`: it sends no headers about the platform",
    "qs": "pass `query`, or a dict as `extra_query`: the client encodes it",
    "set_default_headers": "assign `default_headers`",
    "set_default_query": "assign `default_query`",
    "_client": "give the client an `http_client`, and keep it",
    "_base_url": "read `base_url`",
    "_custom_headers": "read `default_headers`",
    "_custom_query": "read `default_query`",
    "_strict_response_validation": "validate the result with pydantic: responses are not validated",
    "workload_identity": "read `config.workload_identity`",
}
"""Attribute of the official clients -> what to do."""


def hint(name: str) -> str:
    """Return what to add to the message about an unknown *name*: nothing if the official package lacks it too."""
    return f"; instead: {INSTEAD[name]}" if name in INSTEAD else ""


def hint_of_client(name: str) -> str:
    """Return what to add to the message about an unknown attribute *name* of a client."""
    return f"; instead: {OF_CLIENTS[name]}" if name in OF_CLIENTS else ""
