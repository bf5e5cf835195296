"""`client.beta.agents.environments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.beta.create_agent_environment import create_agent_environment
from ..api.beta.list_agent_environments import list_agent_environments
from ..api.beta.retrieve_agent_environment import retrieve_agent_environment

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .beta_agents_environments_files import AsyncFiles, Files
    from .beta_agents_environments_templates import AsyncTemplates, Templates


class _Environments(Resource[C]):
    """`client.beta.agents.environments`. Methods: list, create, retrieve."""

    list = paged(list_agent_environments)
    """List the environments in which agents work.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
        type: type of the object
    """
    create = endpoint(create_agent_environment)
    """Create an environment in which agents work.

    Args:
        environment: settings of the environment
        vault_ids: ids of the vaults
    """
    retrieve = endpoint(retrieve_agent_environment)
    """Retrieve an environment of agents.

    Args:
        environment_id: id of the environment
    """
    files: child[Files, AsyncFiles] = child("beta_agents_environments_files", "Files")
    """`client.beta.agents.environments.files`. Methods: list, create."""
    templates: child[Templates, AsyncTemplates] = child("beta_agents_environments_templates", "Templates")
    """`client.beta.agents.environments.templates`. Methods: list, create, retrieve, update, delete."""


class Environments(_Environments["Executes"]):
    """`client.beta.agents.environments`. Methods: list, create, retrieve."""


class AsyncEnvironments(_Environments["AsyncExecutes"], awaits=True):
    """`client.beta.agents.environments`. Methods: list, create, retrieve. The methods are awaited."""
