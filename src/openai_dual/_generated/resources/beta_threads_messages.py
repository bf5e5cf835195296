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
    """List the messages of a thread.

    Args:
        thread_id: id of the thread
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
        run_id: id of the run
    """
    create = endpoint(create_thread_message)
    """Add a message to a thread.

    Args:
        thread_id: id of the thread
        role: role of the author of the message
        content: content of the message
        attachments: files that are attached to the message, with the tools that may use them
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    retrieve = endpoint(retrieve_thread_message)
    """Retrieve a message of a thread.

    Args:
        message_id: id of the message
        thread_id: id of the thread
    """
    update = endpoint(update_thread_message)
    """Change the metadata of a message.

    Args:
        message_id: id of the message
        thread_id: id of the thread
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    delete = endpoint(delete_thread_message)
    """Delete a message of a thread.

    Args:
        message_id: id of the message
        thread_id: id of the thread
    """


class Messages(_Messages["Executes"]):
    """`client.beta.threads.messages`. Methods: list, create, retrieve, update, delete."""


class AsyncMessages(_Messages["AsyncExecutes"], awaits=True):
    """`client.beta.threads.messages`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
