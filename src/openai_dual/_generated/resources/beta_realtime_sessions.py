"""`client.beta.realtime.sessions`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.beta.create_realtime_session import create_realtime_session


class Sessions(Resource[C]):
    """`client.beta.realtime.sessions`. Methods: create."""

    create = endpoint(create_realtime_session)
