"""`client.beta.agents.automations.invocations`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint, paged
from ..api.beta.create_agent_automation_invocation import create_agent_automation_invocation
from ..api.beta.list_agent_automation_invocations import list_agent_automation_invocations
from ..api.beta.retrieve_agent_automation_invocation import retrieve_agent_automation_invocation


class Invocations(Resource[C]):
    """`client.beta.agents.automations.invocations`. Methods: list, create, retrieve."""

    list = paged(list_agent_automation_invocations)
    create = endpoint(create_agent_automation_invocation)
    retrieve = endpoint(retrieve_agent_automation_invocation)
