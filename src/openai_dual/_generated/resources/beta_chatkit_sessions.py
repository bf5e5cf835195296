"""`client.beta.chatkit.sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.beta.cancel_chat_session_method import cancel_chat_session_method
from ..api.beta.create_chat_session_method import create_chat_session_method

if TYPE_CHECKING:
    pass


class Sessions(Resource[C]):
    """`client.beta.chatkit.sessions`: cancel, create."""

    cancel = endpoint(cancel_chat_session_method)
    create = endpoint(create_chat_session_method)
