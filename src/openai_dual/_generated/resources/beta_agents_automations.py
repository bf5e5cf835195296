"""`client.beta.agents.automations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.beta.create_agent_automation import create_agent_automation
from ..api.beta.delete_agent_automation import delete_agent_automation
from ..api.beta.list_agent_automations import list_agent_automations
from ..api.beta.pause_agent_automation import pause_agent_automation
from ..api.beta.resume_agent_automation import resume_agent_automation
from ..api.beta.retrieve_agent_automation import retrieve_agent_automation
from ..api.beta.update_agent_automation import update_agent_automation

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .beta_agents_automations_invocations import AsyncInvocations, Invocations


class _Automations(Resource[C]):
    """`client.beta.agents.automations`. Methods: list, create, retrieve, update, delete, pause, resume."""

    list = paged(list_agent_automations)
    create = endpoint(create_agent_automation)
    retrieve = endpoint(retrieve_agent_automation)
    update = endpoint(update_agent_automation)
    delete = endpoint(delete_agent_automation)
    pause = endpoint(pause_agent_automation)
    resume = endpoint(resume_agent_automation)
    invocations: child[Invocations, AsyncInvocations] = child("beta_agents_automations_invocations", "Invocations")
    """`client.beta.agents.automations.invocations`. Methods: list, create, retrieve."""


class Automations(_Automations["Executes"]):
    """`client.beta.agents.automations`. Methods: list, create, retrieve, update, delete, pause, resume."""


class AsyncAutomations(_Automations["AsyncExecutes"], awaits=True):
    """`client.beta.agents.automations`. Methods: list, create, retrieve, update, delete, pause, resume. The methods are awaited."""
