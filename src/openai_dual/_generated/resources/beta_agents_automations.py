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
    """List the automations, which start or continue sessions of agents.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
        session_id: id of the session
    """
    create = endpoint(create_agent_automation)
    """Create an automation, which starts or continues a session once or on a schedule.

    Args:
        name: name of the object
        target: session that the automation starts or continues
        type: type of the object
        expression: schedule, in the time zone of `timezone`
        timezone: IANA time zone
        metadata: up to 16 key-value pairs of strings, stored with the object
        run_at: time of the run, in Unix seconds
    """
    retrieve = endpoint(retrieve_agent_automation)
    """Retrieve an automation.

    Args:
        automation_id: id of the automation
    """
    update = endpoint(update_agent_automation)
    """Change an automation; its target or its schedule.

    Args:
        automation_id: id of the automation
        expression: schedule, in the time zone of `timezone`
        metadata: up to 16 key-value pairs of strings, stored with the object
        name: name of the object
        run_at: time of the run, in Unix seconds
        target: session that the automation starts or continues
        timezone: IANA time zone
    """
    delete = endpoint(delete_agent_automation)
    """Delete an automation.

    Args:
        automation_id: id of the automation
    """
    pause = endpoint(pause_agent_automation)
    """Pause an automation.

    Args:
        automation_id: id of the automation
    """
    resume = endpoint(resume_agent_automation)
    """Resume a paused automation.

    Args:
        automation_id: id of the automation
    """
    invocations: child[Invocations, AsyncInvocations] = child("beta_agents_automations_invocations", "Invocations")
    """`client.beta.agents.automations.invocations`. Methods: list, create, retrieve."""


class Automations(_Automations["Executes"]):
    """`client.beta.agents.automations`. Methods: list, create, retrieve, update, delete, pause, resume."""


class AsyncAutomations(_Automations["AsyncExecutes"], awaits=True):
    """`client.beta.agents.automations`. Methods: list, create, retrieve, update, delete, pause, resume. The methods are awaited."""
