"""`client.chat.completions.messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, paged
from ..api.chat.list_chat_completion_messages import list_chat_completion_messages

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Messages(Resource[C]):
    """`client.chat.completions.messages`. Methods: list."""

    list = paged(list_chat_completion_messages)
    """List the messages of a stored chat completion.

    Args:
        completion_id: id of the completion
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
    """


class Messages(_Messages["Executes"]):
    """`client.chat.completions.messages`. Methods: list."""


class AsyncMessages(_Messages["AsyncExecutes"], awaits=True):
    """`client.chat.completions.messages`. Methods: list. The methods are awaited."""
