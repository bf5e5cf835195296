"""`client.beta.agents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.beta.create_agent import create_agent
from ..api.beta.delete_agent import delete_agent
from ..api.beta.list_agents import list_agents
from ..api.beta.retrieve_agent import retrieve_agent
from ..api.beta.update_agent import update_agent

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .beta_agents_automations import AsyncAutomations, Automations
    from .beta_agents_environments import AsyncEnvironments, Environments
    from .beta_agents_sessions import AsyncSessions, Sessions
    from .beta_agents_vaults import AsyncVaults, Vaults


class _Agents(Resource[C]):
    """`client.beta.agents`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_agents)
    """List the agents.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
    """
    create = endpoint(create_agent)
    """Create an agent with a model, instructions and tools, which sessions can use.

    Args:
        model: id of the model
        compaction: how a long history of the agent is compacted
        experimental: experimental settings
        instructions: instructions of the agent
        metadata: up to 16 key-value pairs of strings, stored with the object
        multi_agent: settings of subagents
        name: name of the object
        reasoning: settings of reasoning models
        service_tier: processing tier, which decides priority and price
        text: format and verbosity of the text output
        tools: tools that the model may call
    """
    retrieve = endpoint(retrieve_agent)
    """Retrieve an agent.

    Args:
        agent_id: id of the agent
    """
    update = endpoint(update_agent)
    """Change the configuration of an agent.

    Args:
        agent_id: id of the agent
        compaction: how a long history of the agent is compacted
        experimental: experimental settings
        instructions: instructions of the agent
        metadata: up to 16 key-value pairs of strings, stored with the object
        model: id of the model
        multi_agent: settings of subagents
        name: name of the object
        reasoning: settings of reasoning models
        service_tier: processing tier, which decides priority and price
        text: format and verbosity of the text output
        tools: tools that the model may call
    """
    delete = endpoint(delete_agent)
    """Delete an agent.

    Args:
        agent_id: id of the agent
    """
    automations: child[Automations, AsyncAutomations] = child("beta_agents_automations", "Automations")
    """`client.beta.agents.automations`. Methods: list, create, retrieve, update, delete, pause, resume."""
    environments: child[Environments, AsyncEnvironments] = child("beta_agents_environments", "Environments")
    """`client.beta.agents.environments`. Methods: list, create, retrieve."""
    vaults: child[Vaults, AsyncVaults] = child("beta_agents_vaults", "Vaults")
    """`client.beta.agents.vaults`. Methods: list, create, retrieve, update, delete."""
    sessions: child[Sessions, AsyncSessions] = child("beta_agents_sessions", "Sessions")
    """`client.beta.agents.sessions`. Methods: list, create, retrieve, update, delete."""


class Agents(_Agents["Executes"]):
    """`client.beta.agents`. Methods: list, create, retrieve, update, delete."""


class AsyncAgents(_Agents["AsyncExecutes"], awaits=True):
    """`client.beta.agents`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
