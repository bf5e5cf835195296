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
    """List the items of a ChatKit thread.

    Args:
        thread_id: id of the thread
        limit: number of entries per page; at least 0; at most 100
        order: sort order by creation time, `asc` or `desc`
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
    """
    retrieve = endpoint(retrieve_chatkit_thread)
    """Retrieve a ChatKit thread.

    Args:
        thread_id: id of the thread
    """
    delete = endpoint(delete_chatkit_thread)
    """Delete a ChatKit thread with its items.

    Args:
        thread_id: id of the thread
    """
    list = paged(list_chatkit_threads)
    """List the ChatKit threads.

    Args:
        limit: number of entries per page; at least 0; at most 100
        order: sort order by creation time, `asc` or `desc`
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
        user: end-user id; at least 1 character; at most 512 characters
    """


class Threads(_Threads["Executes"]):
    """`client.beta.chatkit.threads`. Methods: list_items, retrieve, delete, list."""


class AsyncThreads(_Threads["AsyncExecutes"], awaits=True):
    """`client.beta.chatkit.threads`. Methods: list_items, retrieve, delete, list. The methods are awaited."""
