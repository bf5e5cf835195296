"""`client.beta.chatkit.sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.beta.cancel_chatkit_session import cancel_chatkit_session
from ..api.beta.create_chatkit_session import create_chatkit_session

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Sessions(Resource[C]):
    """`client.beta.chatkit.sessions`. Methods: cancel, create."""

    cancel = endpoint(cancel_chatkit_session)
    create = endpoint(create_chatkit_session)


class Sessions(_Sessions["Executes"]):
    """`client.beta.chatkit.sessions`. Methods: cancel, create."""


class AsyncSessions(_Sessions["AsyncExecutes"], awaits=True):
    """`client.beta.chatkit.sessions`. Methods: cancel, create. The methods are awaited."""
