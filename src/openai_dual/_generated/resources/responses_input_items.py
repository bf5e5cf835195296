"""`client.responses.input_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, paged
from ..api.responses.list_response_input_items import list_response_input_items

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _InputItems(Resource[C]):
    """`client.responses.input_items`. Methods: list."""

    list = paged(list_response_input_items)
    """List the input items of a response.

    Args:
        response_id: id of the response
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`
        after: cursor; the id of the last entry of the previous page
        include: extra fields to include in the response
    """


class InputItems(_InputItems["Executes"]):
    """`client.responses.input_items`. Methods: list."""


class AsyncInputItems(_InputItems["AsyncExecutes"], awaits=True):
    """`client.responses.input_items`. Methods: list. The methods are awaited."""
