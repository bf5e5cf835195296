"""`client.beta.agents.sessions.subagents.items`."""

from __future__ import annotations

from .._resource import C, Resource, paged
from ..api.beta.list_agent_session_subagent_items import list_agent_session_subagent_items


class Items(Resource[C]):
    """`client.beta.agents.sessions.subagents.items`. Methods: list."""

    list = paged(list_agent_session_subagent_items)
