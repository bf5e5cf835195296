"""`client.safety.cases`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.safety.retrieve_safety_case import retrieve_safety_case


class Cases(Resource[C]):
    """`client.safety.cases`. Methods: retrieve."""

    retrieve = endpoint(retrieve_safety_case)
