"""`client.beta.chatkit.sessions`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.beta.cancel_chatkit_session import cancel_chatkit_session
from ..api.beta.create_chatkit_session import create_chatkit_session


class Sessions(Resource[C]):
    """`client.beta.chatkit.sessions`. Methods: cancel, create."""

    cancel = endpoint(cancel_chatkit_session)
    create = endpoint(create_chatkit_session)
