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
    """Report the costs.

    Args:
        start_time: start of the period, in Unix seconds
        end_time: end of the period, in Unix seconds
        bucket_width: width of the time buckets; service default: "1d"
        project_ids: ids of the projects
        api_key_ids: ids of the API keys
        group_by: fields to group the results by
        limit: number of entries per page; service default: 7
        page: cursor from the previous page of results
        line_items: line items of the costs to report on
    """
    audio_speeches = endpoint(usage_audio_speeches)
    """Report the usage of speech synthesis.

    Args:
        start_time: start of the period, in Unix seconds
        end_time: end of the period, in Unix seconds
        bucket_width: width of the time buckets; service default: "1d"
        project_ids: ids of the projects
        user_ids: ids of the users
        api_key_ids: ids of the API keys
        models: models to report on
        group_by: fields to group the results by
        limit: number of entries per page
        page: cursor from the previous page of results
    """
    audio_transcriptions = endpoint(usage_audio_transcriptions)
    """Report the usage of transcription.

    Args:
        start_time: start of the period, in Unix seconds
        end_time: end of the period, in Unix seconds
        bucket_width: width of the time buckets; service default: "1d"
        project_ids: ids of the projects
        user_ids: ids of the users
        api_key_ids: ids of the API keys
        models: models to report on
        group_by: fields to group the results by
        limit: number of entries per page
        page: cursor from the previous page of results
    """
    code_interpreter_sessions = endpoint(usage_code_interpreter_sessions)
    """Report the usage of the code interpreter.

    Args:
        start_time: start of the period, in Unix seconds
        end_time: end of the period, in Unix seconds
        bucket_width: width of the time buckets; service default: "1d"
        project_ids: ids of the projects
        group_by: fields to group the results by
        limit: number of entries per page
        page: cursor from the previous page of results
    """
    completions = endpoint(usage_completions)
    """Report the usage of text generation.

    Args:
        start_time: start of the period, in Unix seconds
        end_time: end of the period, in Unix seconds
        bucket_width: width of the time buckets; service default: "1d"
        project_ids: ids of the projects
        user_ids: ids of the users
        api_key_ids: ids of the API keys
        models: models to report on
        batch: whether to report on batch requests only, or on all others
        group_by: fields to group the results by
        limit: number of entries per page
        page: cursor from the previous page of results
    """
    embeddings = endpoint(usage_embeddings)
    """Report the usage of embeddings.

    Args:
        start_time: start of the period, in Unix seconds
        end_time: end of the period, in Unix seconds
        bucket_width: width of the time buckets; service default: "1d"
        project_ids: ids of the projects
        user_ids: ids of the users
        api_key_ids: ids of the API keys
        models: models to report on
        group_by: fields to group the results by
        limit: number of entries per page
        page: cursor from the previous page of results
    """
    file_search_calls = endpoint(usage_file_search_calls)
    """Report the usage of file search.

    Args:
        start_time: start of the period, in Unix seconds
        end_time: end of the period, in Unix seconds
        bucket_width: width of the time buckets; service default: "1d"
        project_ids: ids of the projects
        user_ids: ids of the users
        api_key_ids: ids of the API keys
        vector_store_ids: ids of the vector stores to search
        group_by: fields to group the results by
        limit: number of entries per page
        page: cursor from the previous page of results
    """
    images = endpoint(usage_images)
    """Report the usage of image models.

    Args:
        start_time: start of the period, in Unix seconds
        end_time: end of the period, in Unix seconds
        bucket_width: width of the time buckets; service default: "1d"
        sources: sources of images to report on
        sizes: sizes of images to report on
        project_ids: ids of the projects
        user_ids: ids of the users
        api_key_ids: ids of the API keys
        models: models to report on
        group_by: fields to group the results by
        limit: number of entries per page
        page: cursor from the previous page of results
    """
    moderations = endpoint(usage_moderations)
    """Report the usage of moderation.

    Args:
        start_time: start of the period, in Unix seconds
        end_time: end of the period, in Unix seconds
        bucket_width: width of the time buckets; service default: "1d"
        project_ids: ids of the projects
        user_ids: ids of the users
        api_key_ids: ids of the API keys
        models: models to report on
        group_by: fields to group the results by
        limit: number of entries per page
        page: cursor from the previous page of results
    """
    vector_stores = endpoint(usage_vector_stores)
    """Report the usage of vector stores.

    Args:
        start_time: start of the period, in Unix seconds
        end_time: end of the period, in Unix seconds
        bucket_width: width of the time buckets; service default: "1d"
        project_ids: ids of the projects
        group_by: fields to group the results by
        limit: number of entries per page
        page: cursor from the previous page of results
    """
    web_search_calls = endpoint(usage_web_search_calls)
    """Report the usage of web search.

    Args:
        start_time: start of the period, in Unix seconds
        end_time: end of the period, in Unix seconds
        bucket_width: width of the time buckets; service default: "1d"
        project_ids: ids of the projects
        user_ids: ids of the users
        api_key_ids: ids of the API keys
        models: models to report on
        context_levels: context sizes of web search to report on
        group_by: fields to group the results by
        limit: number of entries per page
        page: cursor from the previous page of results
    """
    decisions = endpoint(usage_decisions)
    """Report the usage of decisions.

    Args:
        start_time: start of the period, in Unix seconds
        api_key_ids: ids of the API keys
        batch: whether to report on batch requests only, or on all others
        bucket_width: width of the time buckets
        end_time: end of the period, in Unix seconds
        group_by: fields to group the results by
        limit: number of entries per page
        models: models to report on
        page: cursor from the previous page of results
        project_ids: ids of the projects
        user_ids: ids of the users
    """


class Usage(_Usage["Executes"]):
    """`client.admin.organization.usage`. Methods: costs, audio_speeches, audio_transcriptions, code_interpreter_sessions, completions, embeddings, file_search_calls, images, moderations, vector_stores, web_search_calls, decisions."""


class AsyncUsage(_Usage["AsyncExecutes"], awaits=True):
    """`client.admin.organization.usage`. Methods: costs, audio_speeches, audio_transcriptions, code_interpreter_sessions, completions, embeddings, file_search_calls, images, moderations, vector_stores, web_search_calls, decisions. The methods are awaited."""
