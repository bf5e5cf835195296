"""`client.safety.alerts`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.safety.retrieve_safety_alert import retrieve_safety_alert


class Alerts(Resource[C]):
    """`client.safety.alerts`. Methods: retrieve."""

    retrieve = endpoint(retrieve_safety_alert)
