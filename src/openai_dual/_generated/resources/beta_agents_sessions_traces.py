"""`client.beta.agents.sessions.traces`."""

from __future__ import annotations

from .._resource import C, Resource, paged
from ..api.beta.list_agent_session_traces import list_agent_session_traces


class Traces(Resource[C]):
    """`client.beta.agents.sessions.traces`. Methods: list."""

    list = paged(list_agent_session_traces)
