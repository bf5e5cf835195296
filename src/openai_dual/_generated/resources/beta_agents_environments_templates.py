"""`client.beta.agents.environments.templates`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.create_agent_environment_template import create_agent_environment_template
from ..api.beta.delete_agent_environment_template import delete_agent_environment_template
from ..api.beta.list_agent_environment_templates import list_agent_environment_templates
from ..api.beta.retrieve_agent_environment_template import retrieve_agent_environment_template
from ..api.beta.update_agent_environment_template import update_agent_environment_template

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Templates(Resource[C]):
    """`client.beta.agents.environments.templates`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_agent_environment_templates)
    """List the templates of environments.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
    """
    create = endpoint(create_agent_environment_template)
    """Create a template of environments.

    Args:
        capability_directories: directories in the environment that hold capabilities of the agent
        desktop: settings of the desktop
        env: environment variables
        files: files in the environment
        name: name of the object
        network: network access of the environment
        packages: packages that are installed
        plugins: plugins of the environment
        setup_commands: commands that prepare the environment
        skills: skills that the model may use
    """
    retrieve = endpoint(retrieve_agent_environment_template)
    """Retrieve a template of environments.

    Args:
        environment_template_id: id of the environment template
    """
    update = endpoint(update_agent_environment_template)
    """Change a template of environments.

    Args:
        environment_template_id: id of the environment template
        capability_directories: directories in the environment that hold capabilities of the agent
        desktop: settings of the desktop
        env: environment variables
        files: files in the environment
        name: name of the object
        network: network access of the environment
        packages: packages that are installed
        plugins: plugins of the environment
        setup_commands: commands that prepare the environment
        skills: skills that the model may use
    """
    delete = endpoint(delete_agent_environment_template)
    """Delete a template of environments.

    Args:
        environment_template_id: id of the environment template
    """


class Templates(_Templates["Executes"]):
    """`client.beta.agents.environments.templates`. Methods: list, create, retrieve, update, delete."""


class AsyncTemplates(_Templates["AsyncExecutes"], awaits=True):
    """`client.beta.agents.environments.templates`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
