"""`client.beta.threads.messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.create_message import create_message
from ..api.beta.delete_message import delete_message
from ..api.beta.get_message import get_message
from ..api.beta.list_messages import list_messages
from ..api.beta.modify_message import modify_message

if TYPE_CHECKING:
    pass


class Messages(Resource[C]):
    """`client.beta.threads.messages`: list, create, retrieve, update, delete."""

    list = paged(list_messages)
    create = endpoint(create_message)
    retrieve = endpoint(get_message)
    update = endpoint(modify_message)
    delete = endpoint(delete_message)
