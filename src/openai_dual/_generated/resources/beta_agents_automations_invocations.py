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
    create = endpoint(create_agent_automation_invocation)
    retrieve = endpoint(retrieve_agent_automation_invocation)


class Invocations(_Invocations["Executes"]):
    """`client.beta.agents.automations.invocations`. Methods: list, create, retrieve."""


class AsyncInvocations(_Invocations["AsyncExecutes"], awaits=True):
    """`client.beta.agents.automations.invocations`. Methods: list, create, retrieve. The methods are awaited."""
