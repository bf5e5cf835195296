"""`client.beta.realtime.sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.beta.create_realtime_session import create_realtime_session

if TYPE_CHECKING:
    pass


class Sessions(Resource[C]):
    """`client.beta.realtime.sessions`: create."""

    create = endpoint(create_realtime_session)
