"""`client.decisions`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.decisions.create_decision import create_decision


class Decisions(Resource[C]):
    """`client.decisions`. Methods: create."""

    create = endpoint(create_decision)
