"""`client.beta.agents.automations.invocations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.create_agent_automation_invocation import create_agent_automation_invocation
from ..api.beta.list_agent_automation_invocations import list_agent_automation_invocations
from ..api.beta.retrieve_agent_automation_invocation import retrieve_agent_automation_invocation

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Invocations(Resource[C]):
    """`client.beta.agents.automations.invocations`. Methods: list, create, retrieve."""

    list = paged(list_agent_automation_invocations)
    """List the invocations of an automation.

    Args:
        automation_id: id of the automation
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
    """
    create = endpoint(create_agent_automation_invocation)
    """Invoke an automation now.

    Args:
        automation_id: id of the automation
    """
    retrieve = endpoint(retrieve_agent_automation_invocation)
    """Retrieve an invocation of an automation.

    Args:
        invocation_id: id of the invocation
        automation_id: id of the automation
    """


class Invocations(_Invocations["Executes"]):
    """`client.beta.agents.automations.invocations`. Methods: list, create, retrieve."""


class AsyncInvocations(_Invocations["AsyncExecutes"], awaits=True):
    """`client.beta.agents.automations.invocations`. Methods: list, create, retrieve. The methods are awaited."""
