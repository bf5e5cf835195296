"""`client.admin.organization.usage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.admin.usage_audio_speeches import usage_audio_speeches
from ..api.admin.usage_audio_transcriptions import usage_audio_transcriptions
from ..api.admin.usage_code_interpreter_sessions import usage_code_interpreter_sessions
from ..api.admin.usage_completions import usage_completions
from ..api.admin.usage_costs import usage_costs
from ..api.admin.usage_decisions import usage_decisions
from ..api.admin.usage_embeddings import usage_embeddings
from ..api.admin.usage_file_search_calls import usage_file_search_calls
from ..api.admin.usage_images import usage_images
from ..api.admin.usage_moderations import usage_moderations
from ..api.admin.usage_vector_stores import usage_vector_stores
from ..api.admin.usage_web_search_calls import usage_web_search_calls

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Usage(Resource[C]):
    """`client.admin.organization.usage`. Methods: costs, audio_speeches, audio_transcriptions, code_interpreter_sessions, completions, embeddings, file_search_calls, images, moderations, vector_stores, web_search_calls, decisions."""

    costs = endpoint(usage_costs)
    audio_speeches = endpoint(usage_audio_speeches)
    audio_transcriptions = endpoint(usage_audio_transcriptions)
    code_interpreter_sessions = endpoint(usage_code_interpreter_sessions)
    completions = endpoint(usage_completions)
    embeddings = endpoint(usage_embeddings)
    file_search_calls = endpoint(usage_file_search_calls)
    images = endpoint(usage_images)
    moderations = endpoint(usage_moderations)
    vector_stores = endpoint(usage_vector_stores)
    web_search_calls = endpoint(usage_web_search_calls)
    decisions = endpoint(usage_decisions)


class Usage(_Usage["Executes"]):
    """`client.admin.organization.usage`. Methods: costs, audio_speeches, audio_transcriptions, code_interpreter_sessions, completions, embeddings, file_search_calls, images, moderations, vector_stores, web_search_calls, decisions."""


class AsyncUsage(_Usage["AsyncExecutes"], awaits=True):
    """`client.admin.organization.usage`. Methods: costs, audio_speeches, audio_transcriptions, code_interpreter_sessions, completions, embeddings, file_search_calls, images, moderations, vector_stores, web_search_calls, decisions. The methods are awaited."""
