"""`client.realtime.client_secrets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.realtime.create_realtime_client_secret import create_realtime_client_secret

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _ClientSecrets(Resource[C]):
    """`client.realtime.client_secrets`. Methods: create."""

    create = endpoint(create_realtime_client_secret)
    """Create a short-lived key for a realtime session in a browser or an app.

    Args:
        expires_after: when the object expires and is deleted
        session: settings of the session
    """


class ClientSecrets(_ClientSecrets["Executes"]):
    """`client.realtime.client_secrets`. Methods: create."""


class AsyncClientSecrets(_ClientSecrets["AsyncExecutes"], awaits=True):
    """`client.realtime.client_secrets`. Methods: create. The methods are awaited."""
