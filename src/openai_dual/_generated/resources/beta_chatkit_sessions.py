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
    """Cancel a ChatKit session; its client secret is no longer valid.

    Args:
        session_id: id of the session
    """
    create = endpoint(create_chatkit_session)
    """Create a ChatKit session with a client secret for a browser.

    Args:
        workflow: workflow that the session runs
        user: end-user id; at least 1 character
        expires_after: when the object expires and is deleted
        rate_limits: limits of the requests of the session
        chatkit_configuration: features of ChatKit that the session may use
    """


class Sessions(_Sessions["Executes"]):
    """`client.beta.chatkit.sessions`. Methods: cancel, create."""


class AsyncSessions(_Sessions["AsyncExecutes"], awaits=True):
    """`client.beta.chatkit.sessions`. Methods: cancel, create. The methods are awaited."""
