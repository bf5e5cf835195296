"""`client.chat.completions.messages`."""

from __future__ import annotations

from .._resource import C, Resource, paged
from ..api.chat.list_chat_completion_messages import list_chat_completion_messages


class Messages(Resource[C]):
    """`client.chat.completions.messages`. Methods: list."""

    list = paged(list_chat_completion_messages)
