"""`client.beta.chatkit.threads`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.delete_chatkit_thread import delete_chatkit_thread
from ..api.beta.list_chatkit_thread_items import list_chatkit_thread_items
from ..api.beta.list_chatkit_threads import list_chatkit_threads
from ..api.beta.retrieve_chatkit_thread import retrieve_chatkit_thread

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Threads(Resource[C]):
    """`client.beta.chatkit.threads`. Methods: list_items, retrieve, delete, list."""

    list_items = paged(list_chatkit_thread_items)
    retrieve = endpoint(retrieve_chatkit_thread)
    delete = endpoint(delete_chatkit_thread)
    list = paged(list_chatkit_threads)


class Threads(_Threads["Executes"]):
    """`client.beta.chatkit.threads`. Methods: list_items, retrieve, delete, list."""


class AsyncThreads(_Threads["AsyncExecutes"], awaits=True):
    """`client.beta.chatkit.threads`. Methods: list_items, retrieve, delete, list. The methods are awaited."""
