"""`client.chat.completions.messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, paged
from ..api.chat.list_chat_completion_messages import list_chat_completion_messages

if TYPE_CHECKING:
    pass


class Messages(Resource[C]):
    """`client.chat.completions.messages`: list."""

    list = paged(list_chat_completion_messages)
