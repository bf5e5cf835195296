"""`client.beta.assistants`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.create_assistant import create_assistant
from ..api.beta.delete_assistant import delete_assistant
from ..api.beta.list_assistants import list_assistants
from ..api.beta.retrieve_assistant import retrieve_assistant
from ..api.beta.update_assistant import update_assistant

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Assistants(Resource[C]):
    """Assistants with instructions and tools (superseded by responses)."""

    list = paged(list_assistants)
    """List the assistants.

    Args:
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
    """
    create = endpoint(create_assistant)
    """Create an assistant with a model, instructions and tools.

    Args:
        model: id of the model
        name: name of the object; at most 256 characters
        description: free text about the object; at most 512 characters
        instructions: system message, inserted before the input; at most 256000 characters
        reasoning_effort: effort that a reasoning model spends before it responds
        tools: tools that the model may call; at most 128 elements; service default: []
        tool_resources: resources of the tools, such as vector stores and files
        metadata: up to 16 key-value pairs of strings, stored with the object
        temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
        top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
        response_format: format of the output
    """
    retrieve = endpoint(retrieve_assistant)
    """Retrieve an assistant.

    Args:
        assistant_id: id of the assistant
    """
    update = endpoint(update_assistant)
    """Change the settings of an assistant.

    Args:
        assistant_id: id of the assistant
        model: id of the model
        reasoning_effort: effort that a reasoning model spends before it responds
        name: name of the object; at most 256 characters
        description: free text about the object; at most 512 characters
        instructions: system message, inserted before the input; at most 256000 characters
        tools: tools that the model may call; at most 128 elements; service default: []
        tool_resources: resources of the tools, such as vector stores and files
        metadata: up to 16 key-value pairs of strings, stored with the object
        temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
        top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
        response_format: format of the output
    """
    delete = endpoint(delete_assistant)
    """Delete an assistant.

    Args:
        assistant_id: id of the assistant
    """


class Assistants(_Assistants["Executes"]):
    """Assistants with instructions and tools (superseded by responses)."""


class AsyncAssistants(_Assistants["AsyncExecutes"], awaits=True):
    """Assistants with instructions and tools (superseded by responses). The methods are awaited."""
