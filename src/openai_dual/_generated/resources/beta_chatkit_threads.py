"""`client.beta.chatkit.threads`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.delete_thread_method import delete_thread_method
from ..api.beta.get_thread_method import get_thread_method
from ..api.beta.list_thread_items_method import list_thread_items_method
from ..api.beta.list_threads_method import list_threads_method

if TYPE_CHECKING:
    pass


class Threads(Resource[C]):
    """`client.beta.chatkit.threads`: list_items, retrieve, delete, list."""

    list_items = paged(list_thread_items_method)
    retrieve = endpoint(get_thread_method)
    delete = endpoint(delete_thread_method)
    list = paged(list_threads_method)
