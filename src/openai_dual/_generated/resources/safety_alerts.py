"""`client.safety.alerts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.safety.retrieve_safety_alert import retrieve_safety_alert

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Alerts(Resource[C]):
    """`client.safety.alerts`. Methods: retrieve."""

    retrieve = endpoint(retrieve_safety_alert)
    """Retrieve a safety alert.

    Args:
        id: id of the object
    """


class Alerts(_Alerts["Executes"]):
    """`client.safety.alerts`. Methods: retrieve."""


class AsyncAlerts(_Alerts["AsyncExecutes"], awaits=True):
    """`client.safety.alerts`. Methods: retrieve. The methods are awaited."""
