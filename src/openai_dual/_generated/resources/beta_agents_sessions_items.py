"""`client.beta.agents.sessions.items`."""

from __future__ import annotations

from .._resource import C, Resource, paged
from ..api.beta.list_agent_session_items import list_agent_session_items


class Items(Resource[C]):
    """`client.beta.agents.sessions.items`. Methods: list."""

    list = paged(list_agent_session_items)
