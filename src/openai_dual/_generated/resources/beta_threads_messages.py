"""`client.beta.threads.messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.create_thread_message import create_thread_message
from ..api.beta.delete_thread_message import delete_thread_message
from ..api.beta.list_thread_messages import list_thread_messages
from ..api.beta.retrieve_thread_message import retrieve_thread_message
from ..api.beta.update_thread_message import update_thread_message

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Messages(Resource[C]):
    """`client.beta.threads.messages`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_thread_messages)
    create = endpoint(create_thread_message)
    retrieve = endpoint(retrieve_thread_message)
    update = endpoint(update_thread_message)
    delete = endpoint(delete_thread_message)


class Messages(_Messages["Executes"]):
    """`client.beta.threads.messages`. Methods: list, create, retrieve, update, delete."""


class AsyncMessages(_Messages["AsyncExecutes"], awaits=True):
    """`client.beta.threads.messages`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
