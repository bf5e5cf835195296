"""`client.beta.realtime.sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.beta.create_realtime_session import create_realtime_session

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Sessions(Resource[C]):
    """`client.beta.realtime.sessions`. Methods: create."""

    create = endpoint(create_realtime_session)


class Sessions(_Sessions["Executes"]):
    """`client.beta.realtime.sessions`. Methods: create."""


class AsyncSessions(_Sessions["AsyncExecutes"], awaits=True):
    """`client.beta.realtime.sessions`. Methods: create. The methods are awaited."""
