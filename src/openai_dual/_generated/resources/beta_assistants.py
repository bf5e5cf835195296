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
    create = endpoint(create_assistant)
    retrieve = endpoint(retrieve_assistant)
    update = endpoint(update_assistant)
    delete = endpoint(delete_assistant)


class Assistants(_Assistants["Executes"]):
    """Assistants with instructions and tools (superseded by responses)."""


class AsyncAssistants(_Assistants["AsyncExecutes"], awaits=True):
    """Assistants with instructions and tools (superseded by responses). The methods are awaited."""
