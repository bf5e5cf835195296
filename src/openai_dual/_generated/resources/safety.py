"""`client.safety`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .safety_alerts import Alerts, AsyncAlerts
    from .safety_cases import AsyncCases, Cases


class _Safety(Resource[C]):
    """`client.safety`. Groups other resources."""

    cases: child[Cases, AsyncCases] = child("safety_cases", "Cases")
    """`client.safety.cases`. Methods: retrieve."""
    alerts: child[Alerts, AsyncAlerts] = child("safety_alerts", "Alerts")
    """`client.safety.alerts`. Methods: retrieve."""


class Safety(_Safety["Executes"]):
    """`client.safety`. Groups other resources."""


class AsyncSafety(_Safety["AsyncExecutes"], awaits=True):
    """`client.safety`. Groups other resources. The methods are awaited."""
